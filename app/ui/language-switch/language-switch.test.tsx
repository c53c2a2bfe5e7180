import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageSwitch } from './language-switch.tsx';

test('each language says which it is, and the one of the page that it is chosen', () => {
  const languages = [
    { language: 'nl', name: 'Nederlands', direction: 'ltr' as const, href: '?taal=nl' },
    { language: 'ar', name: 'العربية', direction: 'rtl' as const, href: '?taal=ar' },
  ];
  const links = html(<LanguageSwitch label="Taal" current="ar" languages={languages} />);
  expect(links).toMatch(
    /<bdi dir="rtl"><a href="\?taal=ar"[^>]* hrefLang="ar" lang="ar" aria-current="page"/,
  );
  expect(links.match(/aria-current/g)).toHaveLength(1);
});
