/**
 * Why something failed, fit to be kept: the kind of error, its code and the place in the program. Never the
 * message: a mail server's answer holds an address, the database's holds the values of a row.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node:'));
  const file = place?.match(/([\w.-]+:\d+):\d+\)?$/)?.[1];
  return `${error.name}${code}${file === undefined ? '' : ` (${file})`}`;
}

/** An error of a job is kept in the database; what someone wrote may be in its message, so that stays behind. */
export async function attempt<Data>(work: (data: Data) => Promise<void>, data: Data): Promise<void> {
  try {
    await work(data);
  } catch (error) {
    const safe = new Error(reasonOf(error));
    safe.stack = '';
    throw safe;
  }
}
