import { expect, test } from 'vitest';
import { readAddresses, readNumberOfCards } from './invitation.ts';

test('addresses are read one below the other, with commas, semicolons and names around them', () => {
  const typed =
    'noor@lindewaard.example\r\nSamir Haddad <samir@lindewaard.example>; FENNA@lindewaard.example,\n\nnoor@lindewaard.example';
  expect(readAddresses(typed.replaceAll('\r', ''))).toEqual({
    good: ['noor@lindewaard.example', 'samir@lindewaard.example', 'fenna@lindewaard.example'],
    bad: [],
  });
});

test('what is no address is named as it was typed', () => {
  const { good, bad } = readAddresses('noor@lindewaard\nSamir\nfenna@lindewaard.example');
  expect(good).toEqual(['fenna@lindewaard.example']);
  expect(bad).toEqual(['noor@lindewaard', 'Samir']);
});

test('there are one to two hundred cards at once', () => {
  expect(['1', ' 200 ', '24'].map(readNumberOfCards)).toEqual([1, 200, 24]);
  expect(['0', '201', '-3', '2.5', 'tien', ''].map(readNumberOfCards)).toEqual(Array(6).fill(null));
});
