import { isIP } from 'node:net';

/** Everything that can be set from outside, read once at the start. See docs/handleiding/beheer.md. */
export interface Config {
  /** demo: invented people one click away, mail stays in a local mailbox. */
  mode: 'demo' | 'real';
  port: number;
  host: string;
  /** The address people type, without a slash at the end; links in mail and QR codes begin with it. */
  baseUrl: string;
  /** Addresses of the web servers in front, of which alone X-Forwarded-For is believed. */
  proxies: string[];
  dataFolder: string;
  databaseUrl?: string;
  databaseOwnerUrl?: string;
  masterKey?: string;
  keyFile: string;
  ledgerFile: string;
  smtpUrl?: string;
  mailFrom: string;
}

/** Thrown when a setting cannot be used; the message says which one and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export function readConfig(environment: Record<string, string | undefined>): Config {
  const port = readPort(environment.PORT ?? '3000');
  const mode = readMode(environment.ZODAT_MODE ?? 'demo');
  const config: Config = {
    mode,
    port,
    host: environment.HOST ?? '127.0.0.1',
    baseUrl: readBaseUrl(environment.ZODAT_URL ?? `http://localhost:${port}`),
    proxies: readProxies(environment.ZODAT_PROXIES ?? ''),
    dataFolder: environment.ZODAT_DATA ?? './data',
    keyFile: environment.ZODAT_KEY_FILE ?? './zodat.key',
    ledgerFile: environment.ZODAT_LEDGER ?? './withdrawals.ledger',
    mailFrom: environment.ZODAT_MAIL_FROM ?? 'Zodat <zodat@localhost>',
    ...optional('databaseUrl', environment.DATABASE_URL),
    ...optional('databaseOwnerUrl', environment.DATABASE_OWNER_URL),
    ...optional('masterKey', environment.ZODAT_MASTER_KEY),
    ...optional('smtpUrl', environment.SMTP_URL),
  };
  if (mode === 'real' && config.smtpUrl === undefined) {
    throw new ConfigError(
      'SMTP_URL ontbreekt. Zonder mailserver kan niemand zich aanmelden. Zet SMTP_URL, of gebruik ZODAT_MODE=demo.',
    );
  }
  return config;
}

/** A mistake in typing must not open the doors of the demo on real stories. */
function readMode(text: string): Config['mode'] {
  if (text !== 'demo' && text !== 'real') {
    throw new ConfigError(`ZODAT_MODE is "${text}". Kies real voor echt gebruik, of demo om te proberen.`);
  }
  return text;
}

function readProxies(text: string): string[] {
  const addresses = text.split(',').flatMap((part) => part.trim() || []);
  const strange = addresses.find((address) => isIP(address) === 0);
  if (strange !== undefined) {
    throw new ConfigError(
      `ZODAT_PROXIES bevat "${strange}". Geef netwerkadressen, bijvoorbeeld 127.0.0.1, met komma's ertussen.`,
    );
  }
  return addresses;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError(`PORT is "${text}". Kies een getal van 1 tot en met 65535.`);
  }
  return port;
}

function readBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new ConfigError(`ZODAT_URL is "${text}". Geef een adres dat begint met https://`);
  }
  return url.origin;
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]?: string });
}
