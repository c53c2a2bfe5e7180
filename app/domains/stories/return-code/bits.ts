/** Cuts the first `total` bits of some bytes into numbers of `width` bits each. */
export function bitsOf(bytes: Uint8Array, width: number, total: number): number[] {
  const numbers: number[] = [];
  for (let start = 0; start < total; start += width) {
    let number = 0;
    for (let bit = start; bit < start + width; bit += 1) {
      number = number * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    }
    numbers.push(number);
  }
  return numbers;
}

/** The reverse: numbers of `width` bits in a row, filled up with zeros to whole bytes. */
export function bytesOf(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((numbers.length * width) / 8));
  numbers.forEach((number, place) => {
    for (let bit = 0; bit < width; bit += 1) {
      const at = place * width + bit;
      const one = (number >> (width - 1 - bit)) & 1;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (one << (7 - (at & 7)));
    }
  });
  return bytes;
}
