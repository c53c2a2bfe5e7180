// One direction: server → routes → rules and stores → platform and packages → pages. See ARCHITECTURE.md.
const order = ['accounts', 'spaces', 'rounds', 'stories', 'imports', 'home'];

/** A domain uses only the domains before it in the loop, and only through their index. */
const domainRules = order.map((name, place) => ({
  name: `${name}-uses-only-what-comes-before`,
  severity: 'error',
  from: { path: `^app/domains/${name}/` },
  to: { path: `^app/domains/(${order.slice(place + 1).join('|') || '-'})/` },
}));

export default {
  forbidden: [
    ...domainRules,
    {
      name: 'a-domain-is-used-through-its-index',
      comment: 'The question model is the one shared type; the look may know its shapes.',
      severity: 'error',
      from: { path: '^app/domains/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^app/domains/([^/]+)/', pathNot: ['^app/domains/$1/', '^app/domains/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pages-never-reach-the-database',
      severity: 'error',
      from: { path: 'pages?\\.tsx$|^app/ui/' },
      to: { path: 'store\\.ts$|^app/platform/(database|vault|mail|jobs|ledger)|world\\.ts$' },
    },
    {
      name: 'the-look-knows-no-domain',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^app/domains/', pathNot: '^app/domains/rounds/question\\.ts$' },
    },
    {
      name: 'the-platform-knows-no-domain',
      severity: 'error',
      from: { path: '^app/platform/' },
      to: { path: '^app/(domains|demo|ui)/' },
    },
    {
      name: 'packages-stand-alone',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^app/' },
    },
    {
      name: 'the-browser-gets-no-server',
      severity: 'error',
      from: { path: '^app/browser/' },
      to: { path: '^app/(platform|domains)/', pathNot: '^app/domains/rounds/question\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
