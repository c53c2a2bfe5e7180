import pg from 'pg';

/**
 * How PostgreSQL's types arrive in TypeScript, alike on both databases:
 * int8 → number (an error beyond 2^53), date → '2026-11-22', numeric → string, bytea → Buffer,
 * timestamptz → Date, uuid → string, jsonb → parsed. Arrays of these follow the same rules.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : ours.get(oid)) ??
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

const INT8 = 20;
const DATE = 1082;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;
const TEXT_ARRAY: number = 1009;

const parseTextArray = pg.types.getTypeParser(TEXT_ARRAY, 'text') as (text: string) => (string | null)[];

const ours = new Map<number, (text: string) => unknown>([
  [INT8, safeNumber],
  [DATE, (text) => text],
  [INT8_ARRAY, (text) => parseTextArray(text).map((item) => (item === null ? null : safeNumber(item)))],
  [DATE_ARRAY, parseTextArray],
]);

function safeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`The number ${text} from the database is too large to keep exactly.`);
  }
  return value;
}
