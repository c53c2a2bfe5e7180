/** `dayBefore('2026-11-22', 3)` is "2026-11-19"; a negative number goes forward. */
export function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
