/** A backup cannot be made or put back; the message says in Dutch why, and what to do. */
export class BackupError extends Error {
  override name = 'BackupError';
}
