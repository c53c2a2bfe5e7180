import { expect, test } from 'vitest';
import { statementsOf } from './statements.ts';

test('a semicolon before an empty line ends a statement', () => {
  expect(statementsOf('create table a (id int);\n\ncreate table b (id int);\n')).toEqual([
    'create table a (id int);',
    'create table b (id int);',
  ]);
});

test('a semicolon inside a body of consecutive lines does not end it', () => {
  const body = 'do $$\nbegin\n  perform 1;\n  perform 2;\nend\n$$;';
  expect(statementsOf(`${body}\n\nselect 1;`)).toEqual([body, 'select 1;']);
});

test('comments stay with the statement below them, and a file of comments only has no statements', () => {
  expect(statementsOf('-- Why.\n\ncreate table a (id int);')).toEqual([
    '-- Why.\n\ncreate table a (id int);',
  ]);
  expect(statementsOf('-- Nothing yet.\n')).toEqual([]);
});

test('lines that end as Windows writes them give the same statements', () => {
  expect(statementsOf('select 1;\r\n\r\nselect 2;\r\n')).toEqual(['select 1;', 'select 2;']);
});
