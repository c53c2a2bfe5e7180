import { type Claim, machineLoad, tableOf } from './measuring/figures.ts';

// node bench/run.ts [name…]      one or more claims; all of them when none is named
const claims: Record<string, () => Promise<{ measure(): Promise<Claim> }>> = {
  'telling-page': () => import('./telling-page.ts'),
  'story-post': () => import('./story-post.ts'),
  'many-stories': () => import('./many-stories.ts'),
  'many-stories-in-folder': async () => ({ measure: (await import('./many-stories.ts')).measureInFolder }),
  start: () => import('./start.ts'),
  associations: () => import('./associations.ts'),
  'honest-under-nothing': () => import('./honest-under-nothing.ts'),
  voices: () => import('./voices.ts'),
  'voices-large': async () => ({ measure: (await import('./voices.ts')).measureLarge }),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(claims, name));
if (unknown.length > 0) {
  console.error(
    `There is no claim named ${unknown.join(', ')}. Choose from: ${Object.keys(claims).join(', ')}.`,
  );
  process.exit(2);
}

for (const [name, load] of Object.entries(claims)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const before = machineLoad();
  const { title, figures, notes } = await (await load()).measure();
  console.log(`\n## ${title}\n\n${tableOf(figures)}\n`);
  for (const note of notes) console.log(`- ${note}`);
  console.log(`- machine load (1, 5, 15 minutes): before ${before}, after ${machineLoad()}`);
}
