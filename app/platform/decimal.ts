/**
 * A number as one writes it here, with a comma or a point: `readDecimal('2,5')` is 2.5. Undefined when it is none, or
 * too large to be kept.
 */
export function readDecimal(typed: string): number | undefined {
  const number = /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
