import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { text } from './error-pages.text.nl.ts';
import { NotAllowedError, NotFoundError, UnreadableFormError } from './platform/errors.ts';
import { page } from './platform/web/answers.ts';
import {
  BrokenPage,
  LinkButton,
  NotAllowedPage,
  NotFoundPage,
  Paragraph,
  ResidentPage,
  renderDocument,
} from './ui/index.ts';

/** The page for an address that does not exist, the same as for one that is not yours. */
export function answerNotFound(): Response {
  return page(
    renderDocument({ title: text.notFound, stylesheet: 'resident', children: <NotFoundPage /> }),
    404,
  );
}

/** Turns an error into its screen. Of what was asked nothing is logged but its route and a reference. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof NotFoundError) return answerNotFound();
  if (error instanceof NotAllowedError) {
    return page(
      renderDocument({ title: text.notAllowed, stylesheet: 'resident', children: <NotAllowedPage /> }),
      403,
    );
  }
  if (error instanceof UnreadableFormError) return answerUnreadable(error);
  return answerBroken(error, context);
}

function answerUnreadable(error: UnreadableFormError): Response {
  const { title, explanation } = text.unreadable[error.reason];
  const body = (
    <ResidentPage title={title}>
      <Paragraph>{explanation}</Paragraph>
      <LinkButton href="/" variant="secondary">
        {text.home}
      </LinkButton>
    </ResidentPage>
  );
  const headers: Record<string, string> = error.reason === 'busy' ? { 'retry-after': '30' } : {};
  return page(renderDocument({ title, stylesheet: 'resident', children: body }), error.status, headers);
}

function answerBroken(error: Error, context: Context): Response {
  const reference = randomBytes(4).toString('hex');
  const route = context.req.routePath;
  // The message of an error may hold what someone typed; its name, its code and our own stack lines do not.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const where = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .join('\n');
  console.error(`${reference} ${context.req.method} ${route} ${error.name} ${code}\n${where}`);
  const children = <BrokenPage reference={reference} />;
  return page(renderDocument({ title: text.broken, stylesheet: 'resident', children }), 500);
}
