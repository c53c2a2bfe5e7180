import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { asset } from './assets.ts';
import { LanguageContext } from './language.ts';

interface DocumentProps {
  /** What the browser's tab and history show; begins with "Fout:" when something has to be put right. */
  title: string;
  stylesheet: 'resident' | 'work';
  /** Names of modules in `app/browser`, such as "point-fields". */
  modules?: string[] | undefined;
  lang?: string | undefined;
  direction?: 'ltr' | 'rtl' | undefined;
  children: ReactNode;
}

/** A whole page as text. React is only the template language here: nothing of it reaches the browser. */
export function renderDocument(props: DocumentProps): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<Document {...props} />)}`;
}

/** No inline script and no inline style, so that the content security policy can forbid both. */
function Document({
  title,
  stylesheet,
  modules = [],
  lang = 'nl',
  direction = 'ltr',
  children,
}: DocumentProps) {
  return (
    <html lang={lang} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href={asset('atkinson.woff2')} as="font" type="font/woff2" crossOrigin="" />
        <link rel="stylesheet" href={asset(`${stylesheet}.css`)} />
        {stylesheet === 'resident' ? <script src={asset('comfort.js')} /> : null}
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        {modules.map((name) => (
          <script type="module" src={asset(`${name}.js`)} key={name} />
        ))}
      </head>
      <body className="ams-body">
        <LanguageContext value={lang}>{children}</LanguageContext>
      </body>
    </html>
  );
}
