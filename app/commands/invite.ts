import { invite, openLetters, readInvitation } from '../domains/spaces/index.ts';
import { textOption } from './arguments.ts';
import { CommandError, exitCodes, type WorldCommand } from './command.ts';
import { findSpace, theOperator } from './known-space.ts';
import { inviteText as text } from './space.text.nl.ts';

/** Invites someone into a space, and shows the link: the way in for the first admin. */
export const inviteCommand: WorldCommand = {
  name: 'invite',
  needs: 'world',
  summary: text.summary,
  help: text.help,
  operands: 0,
  required: ['space', 'email'],
  options: {
    space: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(world, { options, output }) {
    const spaceId = textOption(options, 'space') ?? '';
    const typed = {
      address: textOption(options, 'email') ?? '',
      role: textOption(options, 'role') ?? 'admin',
    };
    const space = await findSpace(world, spaceId);
    const read = readInvitation(typed, space.kind);
    if (!read.ok) throw new CommandError(read.problems.map(({ message }) => message).join(' '));
    const { organisationId } = space;
    const letters = await openLetters(world, organisationId);
    const invitation = { ...read.draft, organisationId, spaceId, invitedBy: theOperator };
    const path = await world.database.inTenant(organisationId, (tenant) =>
      invite(world, letters, tenant, invitation),
    );
    const link = world.config.baseUrl + path;
    output.line(options.json === true ? JSON.stringify({ link }) : link);
    output.note(text.sent(space.name));
    return exitCodes.done;
  },
};
