import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { ConfigError } from '../config.ts';

/** One mail as a domain writes it. The plain text is the mail; the HTML beside it says the same. */
export interface Letter {
  to: string;
  subject: string;
  /** Paragraphs parted by an empty line; a paragraph that is an address by itself becomes a link. */
  text: string;
  /** Who gets the answers, when that is not the sender of all our mail. */
  replyTo?: string;
}

export interface KeptMail extends Letter {
  id: string;
}

/** The mail of the demo: it goes nowhere, and can be read on a page. */
export interface DemoMailbox {
  /** The newest first. */
  list(): KeptMail[];
}

export interface Mail {
  /** @throws MailNotSentError when the mail server does not take it; the job that sends it tries again later */
  send(letter: Letter): Promise<void>;
  /** Whether a mail server answers and lets us in; true without one. */
  check(): Promise<boolean>;
  /** Only in the demo. */
  mailbox?: DemoMailbox;
}

/** The mail server did not take a mail. The message says why in the server's words, and never to whom. */
export class MailNotSentError extends Error {
  override name = 'MailNotSentError';
}

export interface MailSettings {
  /** "smtps://name:password@mail.example:465" or "smtp://…:587" (with STARTTLS); without it mail stays in the demo's mailbox. */
  smtpUrl?: string;
  mailFrom: string;
}

export function openMail({ smtpUrl, mailFrom }: MailSettings): Mail {
  return smtpUrl === undefined ? mailToMailbox() : mailToServer(smtpUrl, mailFrom);
}

const keptMails = 200;

function mailToMailbox(): Mail {
  const mails: KeptMail[] = [];
  return {
    async send(letter) {
      mails.unshift({ id: randomUUID(), ...oneLine(letter) });
      mails.splice(keptMails);
    },
    check: async () => true,
    mailbox: { list: () => [...mails] },
  };
}

function mailToServer(smtpUrl: string, from: string): Mail {
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: mustBeSecret(smtpUrl),
    connectionTimeout: 20_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      const { to, subject, text, replyTo } = oneLine(letter);
      const answers = replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } };
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          ...answers,
          subject,
          text,
          html: asHtml(text),
        });
      } catch (error) {
        throw new MailNotSentError(reasonOf(error));
      }
    },
    check: () => transport.verify().catch(() => false),
  };
}

/**
 * A link to sign in must not travel readable: a server elsewhere has to offer STARTTLS (smtps:// has TLS from the first
 * byte), with a certificate that is right. Only a server on this machine may do without, or one whose address says so
 * with `?requireTLS=false`.
 */
function mustBeSecret(smtpUrl: string): boolean {
  const url = URL.parse(smtpUrl);
  // The setting holds a password, so it is not repeated.
  if (url === null || !/^smtps?:$/.test(url.protocol)) {
    throw new ConfigError('SMTP_URL is geen adres van een mailserver. Het begint met smtps:// of smtp://');
  }
  const { hostname, searchParams } = url;
  const said = searchParams.get('requireTLS');
  return said === null ? !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname) : said === 'true';
}

/** A line break in an address or subject would begin a header of its own. */
function oneLine(letter: Letter): Letter {
  const line = (words: string) => words.replace(/[\r\n]+/g, ' ');
  return {
    ...letter,
    to: line(letter.to),
    subject: line(letter.subject),
    ...(letter.replyTo === undefined ? {} : { replyTo: line(letter.replyTo) }),
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code = error.name, responseCode = '' } = error as Error & { code?: string; responseCode?: number };
  return `${code} ${responseCode}`.trim();
}

/** The same words as HTML, without pictures or anything that tells whether it was read. */
function asHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const safe = paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    return /^https?:\/\/\S+$/.test(paragraph) ? `<p><a href="${safe}">${safe}</a></p>` : `<p>${safe}</p>`;
  });
  return `<!doctype html><html lang="nl"><body>${paragraphs.join('')}</body></html>`;
}
