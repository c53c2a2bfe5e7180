import {
  Button,
  Disclosure,
  Form,
  Paragraph,
  Row,
  Stack,
  TextAreaField,
  TextField,
} from '../../../ui/index.ts';
import { isOpen } from '../round.ts';
import { type InvitationCounts, isFew } from './invitation.ts';
import { text } from './text.nl.ts';
import { Way, type WayProps } from './way.tsx';

/** One-time invitations, by mail and on cards, with how many there are. */
export function OnceWay(props: WayProps) {
  return (
    <Way id="eenmalig" title={text.once.title} lead={text.once.lead}>
      <Counts counts={props.counts} />
      <Disclosure summary={text.once.mail.title} open={hasProblem(props, ['adressen', 'bericht'])}>
        <MailForm {...props} />
      </Disclosure>
      <Disclosure summary={text.once.print.title} open={hasProblem(props, ['aantal'])}>
        <PrintForm {...props} />
      </Disclosure>
    </Way>
  );
}

/** Who told already is never shown, and a small number would come close to it. */
function Counts({ counts }: Pick<WayProps, 'counts'>) {
  const ways = (['mail', 'print'] as const).filter((way) => counts[way].made > 0);
  if (ways.length === 0) return null;
  return (
    <>
      <ul>
        {ways.map((way) => (
          <li key={way}>
            {text.once.counts[way](counts[way].made)}, {usedInWords(counts[way])}
          </li>
        ))}
      </ul>
      <Paragraph small>{text.once.counts.why}</Paragraph>
    </>
  );
}

function usedInWords({ used }: InvitationCounts): string {
  return isFew(used) ? text.once.counts.few : text.once.counts.used(used);
}

function MailForm({ visit, here, round, today, typed, problems }: WayProps) {
  const words = text.once.mail;
  if (!isOpen(round, today)) return <Paragraph>{words.notOpen}</Paragraph>;
  return (
    <Form action={`${here}/uitnodigen/mails`} csrf={visit.formKey}>
      <TextAreaField
        id="adressen"
        name="adressen"
        label={words.addresses}
        help={words.addressesHelp}
        rows={6}
        value={typed.addresses}
        error={messageOf(problems, 'adressen')}
      />
      <TextAreaField
        id="bericht"
        name="bericht"
        label={words.message}
        help={words.messageHelp}
        rows={4}
        value={typed.message ?? words.messageDefault(visit.space.name)}
        error={messageOf(problems, 'bericht')}
      />
      <Stack gap="s">
        <Paragraph>{words.replies(visit.visitor.email)}</Paragraph>
        <Paragraph>{words.forget}</Paragraph>
      </Stack>
      <Row>
        <Button variant="primary">{words.send}</Button>
      </Row>
    </Form>
  );
}

function PrintForm({ visit, here, typed, problems }: WayProps) {
  const words = text.once.print;
  return (
    <Form action={`${here}/uitnodigen/kaarten`} csrf={visit.formKey}>
      <Paragraph>{words.lead}</Paragraph>
      <TextField
        id="aantal"
        name="aantal"
        label={words.number}
        help={words.numberHelp}
        inputMode="numeric"
        value={typed.number ?? '24'}
        error={messageOf(problems, 'aantal')}
      />
      <Row>
        <Button variant="primary">{words.make}</Button>
      </Row>
    </Form>
  );
}

function hasProblem({ problems }: WayProps, fields: string[]): boolean {
  return problems.some((problem) => fields.includes(problem.field));
}

function messageOf(problems: WayProps['problems'], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
