/**
 * The errors that have a screen of their own. A form that is not valid is no error but a value: rules return
 * what is wrong, and the page is shown again with what was typed.
 */

/** Not there, or not yours: the two are deliberately the same. Becomes a 404. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** Yours to see, not yours to do. Becomes a 403. */
export class NotAllowedError extends Error {
  override name = 'NotAllowedError';
}

/**
 * What was sent cannot be read as a form (too large, wrong kind, too many fields, no valid form key, too many files at
 * this moment).
 * Becomes a page with `status` that says what to do; `reason` chooses the words.
 */
export class UnreadableFormError extends Error {
  override name = 'UnreadableFormError';
  readonly reason: UnreadableReason;
  readonly status: 400 | 403 | 413 | 415 | 429 | 503;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
    this.status = statusOf[reason];
  }
}

export type UnreadableReason =
  | 'too-large'
  | 'wrong-type'
  | 'too-many-fields'
  | 'old-form'
  | 'other-site'
  | 'too-often'
  | 'busy';

const statusOf = {
  'too-large': 413,
  'wrong-type': 415,
  'too-many-fields': 400,
  'old-form': 403,
  'other-site': 403,
  'too-often': 429,
  busy: 503,
} as const;
