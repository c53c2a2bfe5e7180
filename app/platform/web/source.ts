import { isIPv6 } from 'node:net';

/**
 * A name for where a request comes from, only for throttling. Behind a web server that is ours every connection comes
 * from that server, and who sends it stands at the end of X-Forwarded-For, where that server wrote it. From anyone else
 * the header is something they made up.
 *
 * @param proxies addresses of the web servers in front, as in ZODAT_PROXIES
 * @example sourceOf('127.0.0.1', '10.9.9.9, 192.0.2.7', ['127.0.0.1']) // '192.0.2.7'
 */
export function sourceOf(remote: string, forwarded: string | undefined, proxies: readonly string[]): string {
  const from = plain(remote);
  const last = forwarded?.split(',').at(-1)?.trim() ?? '';
  return networkOf(last !== '' && proxies.includes(from) ? plain(last) : from);
}

/** A server that listens on IPv6 sees IPv4 as "::ffff:192.0.2.7". */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** One connection to the internet has 2^64 addresses of IPv6 to choose from; they count as one. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('%', 1)[0]?.split('::') ?? [];
  const [first, last] = [groupsOf(before), groupsOf(after ?? '')];
  const zeros = after === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':');
}
