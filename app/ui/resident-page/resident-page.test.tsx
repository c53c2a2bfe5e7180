import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderDocument } from '../document.tsx';
import { ResidentPage } from './resident-page.tsx';

test('the way past the header leads to the content, and the title is the one first heading', () => {
  const page = html(<ResidentPage title="Vertel">x</ResidentPage>);
  expect(page).toContain('href="#main"');
  expect(page).toMatch(/<main id="main"[^>]*><h1/);
  expect(page.match(/<h1/g)).toHaveLength(1);
});

test('what has to be put right comes before the title', () => {
  const page = html(
    <ResidentPage title="Vertel" errors={[{ field: 'a', message: 'Kies' }]}>
      x
    </ResidentPage>,
  );
  expect(page.indexOf('href="#a"')).toBeLessThan(page.indexOf('<h1'));
});

test('the frame speaks the language of the page', () => {
  const page = renderDocument({
    title: 'x',
    stylesheet: 'resident',
    lang: 'uk',
    children: <ResidentPage title="x">x</ResidentPage>,
  });
  expect(page).toContain('До змісту');
  expect(page).not.toContain('Ga naar de inhoud');
});
