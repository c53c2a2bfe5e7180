import { describe, expect, it } from 'vitest';
import { readAddress, readName } from './person.ts';

describe('a mail address', () => {
  it('is the same however a phone or a person writes it', () => {
    expect(readAddress('  Noor.de.Wit@Lindewaard.Example ')).toBe('noor.de.wit@lindewaard.example');
  });

  it.each([
    'noor',
    'noor@',
    '@lindewaard.example',
    'noor@lindewaard',
    'noor wit@lindewaard.example',
    'a@b@c.nl',
  ])('is not %s', (typed) => {
    expect(readAddress(typed)).toBeNull();
  });

  it('cannot carry a line of its own into a mail', () => {
    expect(readAddress('noor@lindewaard.example\nBcc: ieder@een.example')).toBeNull();
    expect(readAddress('noor@lindewaard.example, ander@een.example')).toBeNull();
    expect(readAddress('Noor <noor@lindewaard.example>')).toBeNull();
  });

  it('is refused when no mail server would take it', () => {
    expect(readAddress(`${'n'.repeat(250)}@lindewaard.example`)).toBeNull();
  });

  it('is read at once, also when it is made to be slow', () => {
    expect(readAddress(`a@${'a.'.repeat(120)}@`)).toBeNull();
  });
});

describe('a name', () => {
  it('keeps its letters and loses what is around it', () => {
    expect(readName('  Çiğdem \n  Özdemir ')).toBe('Çiğdem Özdemir');
  });

  it('is asked again when it is empty or too long', () => {
    expect(readName(' \t ')).toBeNull();
    expect(readName('n'.repeat(81))).toBeNull();
  });
});
