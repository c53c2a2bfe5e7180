/** The few kinds of answer a route gives. */

export function page(html: string, status = 200, headers: Record<string, string> = {}): Response {
  return inText(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

/** A page that holds a secret or a story of one person: kept nowhere, also not for the back button. */
export function secretPage(html: string, status = 200): Response {
  return keptNowhere(page(html, status));
}

/** The same for a picture or a file. */
export function keptNowhere(answer: Response): Response {
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** After something was done: the browser goes to a page of its own, which can be reloaded safely. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: path, ...headers } });
}

/** A drawing of our own. */
export function picture(svg: string): Response {
  return inText(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}

export function json(value: unknown, status = 200): Response {
  return inText(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

const texts = new WeakMap<Response, string>();

function inText(text: string, init: ResponseInit): Response {
  const answer = new Response(text, init);
  texts.set(answer, text);
  return answer;
}

/**
 * The text of an answer made here. Reading it back from the answer itself turns it into a stream first, which costs
 * more processor time than everything else the server does around a page.
 */
export function textOf(answer: Response): string | undefined {
  return texts.get(answer);
}
