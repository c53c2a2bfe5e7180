import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WorkPage } from './work-page.tsx';

const parts = { vertellen: '/v', ontmoeten: '/o', duiden: '/d', teruggeven: '/t', doen: '/do' };
const noord = { name: 'Lindewaard-Noord', kindLabel: 'Wijkteam', href: '/noord' };

test('the parts stand in the order of the cycle, whatever order they come in', () => {
  const page = html(
    <WorkPage title="Rondes" partHrefs={parts} part="vertellen">
      x
    </WorkPage>,
  );
  const order = [...page.matchAll(/part-navigation__link" href="([^"]+)"/g)].map((match) => match[1]);
  expect(order).toEqual(['/o', '/v', '/d', '/do', '/t']);
  expect(page).toContain('href="/v" aria-current="true"');
});

test('a part that a space has switched off is not there', () => {
  expect(
    html(
      <WorkPage title="Rondes" partHrefs={{ vertellen: '/v' }}>
        x
      </WorkPage>,
    ),
  ).not.toContain('Duiden');
});

test('another space is one link away, in a menu the browser opens itself', () => {
  const spaces = [
    { ...noord, current: true },
    { name: 'Netwerk', kindLabel: 'Netwerk', href: '/netwerk', current: false },
  ];
  const page = html(
    <WorkPage title="Rondes" space={noord} spaces={spaces}>
      x
    </WorkPage>,
  );
  expect(page).toContain('<details class="menu">');
  expect(page).toContain('class="menu__link" href="/netwerk"');
});

test('signing out is a form with its token, and without one it is not offered', () => {
  const person = { name: 'Samira Bouzid', actingAs: 'gastvrouw' };
  const page = html(
    <WorkPage title="Rondes" person={person} signOutToken="abc">
      x
    </WorkPage>,
  );
  expect(page).toContain(
    '<form action="/afmelding" method="post"><input type="hidden" name="csrf" value="abc"/>',
  );
  expect(
    html(
      <WorkPage title="Rondes" person={person}>
        x
      </WorkPage>,
    ),
  ).not.toContain('/afmelding');
});

test('what has to be put right comes first in the content', () => {
  const page = html(
    <WorkPage title="Rondes" errors={[{ field: 'a', message: 'Kies' }]} notice="n">
      x
    </WorkPage>,
  );
  expect(page).toMatch(/<main id="main"[^>]*><div class="ams-invalid-form-alert/);
});
