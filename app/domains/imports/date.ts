/**
 * A day as "2026-11-22", from the ways in which survey tools and Dutch spreadsheets write it: 2026-11-22,
 * 2026/11/22, 22-11-2026, 22/11/2026, 22.11.2026, each with or without a time behind it. Day before month, as
 * in Dutch; years in two digits are refused, since 03-04-05 can be three days.
 *
 * @returns undefined when it is no such day or no day that exists
 */
export function readDay(text: string): string | undefined {
  const [, date = ''] = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:$|[T\s,])/.exec(text.trim()) ?? [];
  const [first = '', month = '', last = ''] = date.split(/[-/.]/);
  if (first.length === 4 && last.length <= 2) return existingDay(first, month, last);
  if (last.length === 4 && first.length <= 2) return existingDay(last, month, first);
  return undefined;
}

function existingDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && Number(year) >= 1900 && Number(year) <= 2100 ? iso : undefined;
}
