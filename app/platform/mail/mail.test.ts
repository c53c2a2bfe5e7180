import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { MailNotSentError, openMail } from './index.ts';

/** A real mail server on loopback that keeps what it gets. */
async function startMailServer(options: { password?: string } = {}) {
  const got: { from: string; to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: options.password === undefined,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) =>
      auth.password === options.password ? done(null, { user: auth.username }) : done(new Error('no')),
    onData: (stream, session, done) => {
      let raw = '';
      stream.setEncoding('utf8').on('data', (part: string) => { raw += part; }).on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        got.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map((one) => one.address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { got, port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

const mailFrom = 'Zodat <zodat@lindewaard.example>';
const letter = { to: 'joris@lindewaard.example', subject: 'Aanmelden', text: 'Dag Joris,\n\nhttp://localhost/aanmelden/x' };

test('a mail arrives at the mail server, as text and as HTML', async () => {
  const server = await startMailServer({ password: 'geheim' });
  const mail = openMail({ smtpUrl: `smtp://zodat:geheim@127.0.0.1:${server.port}`, mailFrom });
  expect(await mail.check()).toBe(true);
  await mail.send(letter);
  expect(server.got).toHaveLength(1);
  expect(server.got[0]).toMatchObject({ from: 'zodat@lindewaard.example', to: ['joris@lindewaard.example'] });
  expect(server.got[0]!.raw).toContain('Content-Type: text/plain');
  expect(server.got[0]!.raw).toContain('<a =');
  expect(server.got[0]!.raw).toMatch(/Message-ID: <[^>]+@lindewaard\.example>/i);
  await server.close();
});

test('a wrong password and a server that is down give an error that a job can retry, without the address', async () => {
  const server = await startMailServer({ password: 'geheim' });
  const wrong = openMail({ smtpUrl: `smtp://zodat:anders@127.0.0.1:${server.port}`, mailFrom });
  expect(await wrong.check()).toBe(false);
  await expect(wrong.send(letter)).rejects.toThrow(MailNotSentError);
  await server.close();
  const down = openMail({ smtpUrl: `smtp://127.0.0.1:${server.port}`, mailFrom });
  await expect(down.send(letter)).rejects.toThrow(MailNotSentError);
  await expect(down.send(letter)).rejects.not.toThrow(/joris/);
});

test('a line break in an address or a subject does not become a header', async () => {
  const server = await startMailServer();
  const mail = openMail({ smtpUrl: `smtp://127.0.0.1:${server.port}`, mailFrom });
  await mail.send({ ...letter, subject: 'Hoi\r\nBcc: ander@lindewaard.example' });
  expect(server.got[0]!.to).toEqual(['joris@lindewaard.example']);
  expect(server.got[0]!.raw).not.toMatch(/^Bcc:/m);
  await server.close();
});

test('in the demo mail stays in a mailbox, the newest first, and no more than fits', async () => {
  const mail = openMail({ mailFrom });
  for (let count = 0; count < 205; count += 1) await mail.send({ ...letter, subject: `Mail ${count}` });
  const kept = mail.mailbox?.list() ?? [];
  expect(kept).toHaveLength(200);
  expect(kept[0]?.subject).toBe('Mail 204');
});
