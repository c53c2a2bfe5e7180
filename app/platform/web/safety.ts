import { UnreadableFormError } from '../errors.ts';

const ownPolicy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

/**
 * The content security policy of our pages, with what one page needs besides.
 *
 * @example contentPolicy({ 'worker-src': "'self'" })
 */
export function contentPolicy(besides: Record<string, string> = {}): string {
  return Object.entries({ ...ownPolicy, ...besides })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** What a page may ask of the device: nothing, and on a page that records the microphone. */
export function permissionsPolicy({ microphone = false }: { microphone?: boolean }): string {
  return `camera=(), microphone=(${microphone ? 'self' : ''}), geolocation=(), browsing-topics=()`;
}

/**
 * Said with every answer that does not say one of them itself: a page that may be framed, a page that records. Scripts,
 * styles, fonts and pictures come from this host only; nothing may frame a page; no address is passed on to another
 * site. `same-origin` and not `no-referrer`: with the latter browsers send "Origin: null" with forms, and the check
 * below could not tell our own forms from those of another site.
 */
export const safetyHeaders: Record<string, string> = {
  'content-security-policy': contentPolicy(),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy({}),
  'strict-transport-security': 'max-age=31536000',
};

/** Pages show what someone may see now: they are asked for again each time and kept by no one in between. */
export const freshPage = 'private, no-cache';

/**
 * A form may only come from our own pages. Browsers say where a request comes from in Sec-Fetch-Site and Origin;
 * a program that says neither holds no one's cookies.
 *
 * @throws UnreadableFormError 'other-site'
 */
export function checkOrigin(request: Request, host: string): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const otherSite = site !== null && site !== 'same-origin' && site !== 'none';
  const otherOrigin = origin !== null && URL.parse(origin)?.host !== host;
  if (otherSite || otherOrigin) throw new UnreadableFormError('other-site');
}
