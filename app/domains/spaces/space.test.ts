import { describe, expect, it } from 'vitest';
import { isId } from '../../platform/ids.ts';
import { Fields } from '../../platform/web/fields.ts';
import { invitationEnd } from './invitations/invitation.ts';
import { leavesWithoutAdmin, rolesToChange } from './people/roles.ts';
import { idFromSending, readTypedSettings, rolesIn, settingsOf, settingsProblems } from './space.ts';

const typed = (...entries: [string, string][]) => readTypedSettings(new Fields(entries));

describe('the settings of a space', () => {
  it('always hold meeting, and the rest in the order of the cycle', () => {
    const { parts } = typed(
      ['onderdelen', 'doen'],
      ['onderdelen', 'vertellen'],
      ['onderdelen', 'iets anders'],
    );
    expect(parts).toEqual(['ontmoeten', 'vertellen', 'doen']);
  });

  it('ask what stops for what is switched on, and for nothing else', () => {
    const before = { parts: ['vertellen' as const] };
    expect(settingsProblems(typed(['naam', 'De Es'], ['onderdelen', 'vertellen']), before)).toEqual([]);
    const problems = settingsProblems(typed(['naam', 'De Es'], ['onderdelen', 'duiden']), before);
    expect(problems.map((problem) => problem.field)).toEqual(['inRuil']);
    expect(settingsProblems(typed(['naam', 'De Es'], ['onderdelen', 'duiden']))).toEqual([]);
  });

  it('need a name of a length that fits on a screen', () => {
    for (const name of ['', ' \n ', 'n'.repeat(81)]) {
      expect(settingsProblems(typed(['naam', name])).map((problem) => problem.field)).toEqual(['naam']);
    }
    expect(settingsOf(typed(['naam', ' De \n Es ']))).toMatchObject({ name: 'De Es', place: '' });
  });
});

describe('roles', () => {
  it('of an editor exist in a network only', () => {
    expect(rolesIn('network')).toContain('editor');
    for (const kind of ['organisation', 'team', 'alliance'] as const)
      expect(rolesIn(kind)).not.toContain('editor');
  });

  it('change by what is added and what is taken', () => {
    expect(rolesToChange(['member', 'host'], ['member', 'moderator'])).toEqual({
      add: ['moderator'],
      remove: ['host'],
    });
  });

  it('leave a house without admin when the only one stops', () => {
    const everyone = new Map([
      ['marjan', ['admin' as const]],
      ['joris', ['member' as const]],
    ]);
    expect(leavesWithoutAdmin(everyone, 'marjan', ['member'])).toBe(true);
    expect(leavesWithoutAdmin(everyone, 'marjan', ['admin'])).toBe(false);
    expect(leavesWithoutAdmin(everyone, 'joris', [])).toBe(false);
  });
});

describe('the id of what a form makes', () => {
  it('is an id, the same for the same sending, another for another', () => {
    const one = idFromSending(Buffer.alloc(32, 0xff));
    expect(isId(one)).toBe(true);
    expect(idFromSending(Buffer.alloc(32, 0xff))).toBe(one);
    expect(idFromSending(Buffer.alloc(32, 1))).not.toBe(one);
  });
});

describe('the end of an invitation', () => {
  it('is fourteen days on, over the end of a month or a year', () => {
    expect(invitationEnd('2026-11-23')).toBe('2026-12-07');
    expect(invitationEnd('2026-12-20')).toBe('2027-01-03');
  });
});
