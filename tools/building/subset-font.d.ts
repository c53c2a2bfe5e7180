declare module 'subset-font' {
  /** The package has no types of its own; these are the parts we use of version 2.9. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number; default: number }>;
    },
  ): Promise<Uint8Array>;
}
