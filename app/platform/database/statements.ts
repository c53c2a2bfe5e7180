/**
 * The statements of a migration file. A statement ends with `;` at the end of a line that an empty line or the
 * end of the file follows; so a function's body may hold `;` but no empty line after one. Each statement is a
 * round trip of its own, because Citus takes one change of the schema at a time.
 */
export function statementsOf(file: string): string[] {
  return file
    .replaceAll('\r\n', '\n')
    .split(/(?<=;)[ \t]*\n(?:[ \t]*\n)+|(?<=;)\s*$/)
    .map((statement) => statement.trim())
    .filter((statement) => !isOnlyComment(statement));
}

const isOnlyComment = (statement: string) =>
  statement.split('\n').every((line) => line.trim() === '' || line.trim().startsWith('--'));
