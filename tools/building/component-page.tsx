import { renderToStaticMarkup } from 'react-dom/server';
import { Disclosure } from '../../app/ui/disclosure/disclosure.tsx';
import type { Example } from '../../app/ui/example.ts';
import { Heading } from '../../app/ui/heading/heading.tsx';
import { Lead } from '../../app/ui/paragraph/paragraph.tsx';
import { TextLink } from '../../app/ui/text-link/text-link.tsx';
import { componentPageText as text } from './text.nl.ts';

export interface ShownComponent {
  /** Its folder in `app/ui`, also the anchor on the page. */
  folder: string;
  title: string;
  criteria: string[];
  examples: Example[];
}

interface Embedded {
  /** The stylesheet for professionals' pages, which holds everything, with fonts inside it. */
  css: string;
  modules: string[];
}

/** The page of components as one file that needs nothing else: styles, fonts and modules are inside. */
export function componentPage(components: ShownComponent[], { css, modules }: Embedded): string {
  const body = renderToStaticMarkup(<ComponentList components={components} />);
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${text.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${css}</style><style>${PAGE_CSS}</style></head>
<body class="ams-body">${body}
<script>${FRAME_SCRIPT}</script>
${modules.map((module) => `<script type="module">${module}</script>`).join('\n')}
</body></html>
`;
}

function ComponentList({ components }: { components: ShownComponent[] }) {
  return (
    <main className="work-main" id="main">
      <Heading level={1}>{text.title}</Heading>
      <Lead>{text.lead}</Lead>
      <nav aria-label={text.contents} className="row">
        {components.map(({ folder, title }) => (
          <TextLink href={`#${folder}`} key={folder}>
            {title}
          </TextLink>
        ))}
      </nav>
      {components.map((component) => (
        <Component {...component} key={component.folder} />
      ))}
    </main>
  );
}

function Component({ folder, title, criteria, examples }: ShownComponent) {
  return (
    <section className="stack shown" id={folder} aria-labelledby={`${folder}-kop`}>
      <Heading level={2} id={`${folder}-kop`}>
        {title}
      </Heading>
      <ul className="shown__criteria">
        {criteria.map((criterion) => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
      {examples.map((example) => (
        <ShownExample {...example} folder={folder} key={example.name} />
      ))}
    </section>
  );
}

function ShownExample({ name, content, page, folder }: Example & { folder: string }) {
  const html = renderToStaticMarkup(content);
  return (
    <div className="stack stack--s">
      <p className="shown__name">{name}</p>
      {page ? (
        <div className="shown__page" data-title={`${text.example}: ${folder}, ${name}`}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, rendered a line above */}
          <template dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      ) : (
        <div className="shown__example">{content}</div>
      )}
      <Disclosure summary={text.code}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
        <pre className="shown__code" tabIndex={0}>
          {html}
        </pre>
      </Disclosure>
    </div>
  );
}

const PAGE_CSS = `
.shown{padding-block-start:var(--ams-space-l);border-block-start:1px solid var(--ams-color-separator)}
.shown__criteria{margin:0;padding-inline-start:1.25em;color:var(--ams-color-text-secondary)}
.shown__name{font-weight:600}
.shown__example,.shown__frame{box-sizing:border-box;inline-size:100%;border:1px solid var(--ams-color-separator);border-radius:var(--ams-border-radius)}
.shown__example{padding:var(--ams-space-m)}
.shown__frame{block-size:40rem;background:var(--ams-color-background-body)}
.shown__code{margin:0;overflow-x:auto;font-size:.875rem;white-space:pre-wrap;overflow-wrap:anywhere}
`;

/** Whole pages have their own landmarks and their own width, so each gets a frame with the same styles. */
const FRAME_SCRIPT = `
const style=document.querySelector('style').textContent;
for(const place of document.querySelectorAll('.shown__page')){
  const frame=document.createElement('iframe');
  frame.className='shown__frame';
  frame.title=place.dataset.title;
  frame.srcdoc='<!doctype html><html lang="nl"><title>'+place.dataset.title+'</title><style>'+style+'</style><body class="ams-body">'+place.querySelector('template').innerHTML;
  place.replaceWith(frame);
}
`;
