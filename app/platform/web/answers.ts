/** The few kinds of answer a route gives. */

export function page(html: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

/** A page that holds a secret or a story of one person: kept nowhere, also not for the back button. */
export function secretPage(html: string, status = 200): Response {
  return page(html, status, { 'cache-control': 'no-store' });
}

/** After something was done: the browser goes to a page of its own, which can be reloaded safely. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: path, ...headers } });
}

/** A drawing of our own. */
export function picture(svg: string): Response {
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
