import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Table } from './table.tsx';

const table = html(
  <Table caption="Vragen" head={['Vraag', 'Soort']} rows={[['Wat gebeurde er?', 'verhaal']]} />,
);

test('every cell belongs to a header of its column and of its row', () => {
  expect(table).toContain('scope="col">Soort</th>');
  expect(table).toContain('scope="row">Wat gebeurde er?</th><td class="ams-table__cell">verhaal</td>');
});

test('the part that scrolls can be reached by keyboard and has a name', () => {
  expect(table).toContain('tabindex="0" aria-label="Vragen"');
});
