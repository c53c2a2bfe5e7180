import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { ConfigError } from '../config.ts';
import { MailNotSentError, openMail } from './index.ts';

/** A real mail server on loopback that keeps what it gets. */
async function startMailServer(options: { password?: string; starttls?: boolean } = {}) {
  const got: { from: string; to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: options.starttls ? [] : ['STARTTLS'],
    authOptional: options.password === undefined,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) =>
      auth.password === options.password ? done(null, { user: auth.username }) : done(new Error('no')),
    onData: (stream, session, done) => {
      let raw = '';
      stream
        .setEncoding('utf8')
        .on('data', (part: string) => {
          raw += part;
        })
        .on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          got.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map((one) => one.address),
            raw,
          });
          done();
        });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { got, port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

const mailFrom = 'Zodat <zodat@lindewaard.example>';
const letter = {
  to: 'joris@lindewaard.example',
  subject: 'Aanmelden',
  text: 'Dag Joris,\n\nhttp://localhost/aanmelden/x',
};

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

test('answers go to whom a mail names for them, on one line whatever stood in the address', async () => {
  const server = await startMailServer();
  const mail = openMail({ smtpUrl: `smtp://127.0.0.1:${server.port}`, mailFrom });
  await mail.send({ ...letter, replyTo: 'fenna@lindewaard.example\r\nBcc: noor@lindewaard.example' });
  expect(server.got[0]!.raw).toMatch(/^Reply-To: .*fenna@lindewaard\.example/m);
  expect(server.got[0]!.raw).not.toMatch(/^Bcc:/m);
  expect(server.got[0]!.to).toEqual(['joris@lindewaard.example']);
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

test('where TLS is required a mail travels over TLS, and to a server without it not at all', async () => {
  const secret = await startMailServer({ starttls: true });
  const readable = await startMailServer();
  // The certificate of the test server is its own; the second address does not accept that.
  const accepting = (port: number) => `smtp://127.0.0.1:${port}?requireTLS=true&tls.rejectUnauthorized=false`;
  await openMail({ smtpUrl: accepting(secret.port), mailFrom }).send(letter);
  expect(secret.got).toHaveLength(1);
  const strict = openMail({ smtpUrl: `smtp://127.0.0.1:${secret.port}?requireTLS=true`, mailFrom });
  await expect(strict.send(letter)).rejects.toThrow(MailNotSentError);
  await expect(openMail({ smtpUrl: accepting(readable.port), mailFrom }).send(letter)).rejects.toThrow(
    MailNotSentError,
  );
  expect([secret.got.length, readable.got.length]).toEqual([1, 0]);
  await Promise.all([secret.close(), readable.close()]);
});

test('a line break in an address or a subject does not become a header', async () => {
  const server = await startMailServer();
  const mail = openMail({ smtpUrl: `smtp://127.0.0.1:${server.port}`, mailFrom });
  await mail.send({ ...letter, subject: 'Hoi\r\nBcc: ander@lindewaard.example' });
  expect(server.got[0]!.to).toEqual(['joris@lindewaard.example']);
  expect(server.got[0]!.raw).not.toMatch(/^Bcc:/m);
  await server.close();
});

test('an address that is of no mail server is refused at the start, without repeating the password in it', () => {
  for (const smtpUrl of [
    'mail.lindewaard.example',
    'https://zodat:geheim@lindewaard.example',
    'smtp://zodat:geheim@[',
  ]) {
    expect(() => openMail({ smtpUrl, mailFrom })).toThrow(ConfigError);
    expect(() => openMail({ smtpUrl, mailFrom })).not.toThrow(/geheim/);
  }
});

test('in the demo mail stays in a mailbox, the newest first, and no more than fits', async () => {
  const mail = openMail({ mailFrom });
  for (let count = 0; count < 205; count += 1) await mail.send({ ...letter, subject: `Mail ${count}` });
  const kept = mail.mailbox?.list() ?? [];
  expect(kept).toHaveLength(200);
  expect(kept[0]?.subject).toBe('Mail 204');
});
