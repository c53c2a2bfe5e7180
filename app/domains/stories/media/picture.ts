import type sharp from 'sharp';
import { longestSide, mostPixels } from './limits.ts';

/** What is wrong with a file that should be a picture. */
export type PictureProblem = 'unreadable' | 'too-many-pixels';

type Sharp = typeof sharp;

let loading: Promise<Sharp> | undefined;
let before: Promise<unknown> = Promise.resolve();

/**
 * Makes a picture anew: upright, at most 1600 pixels on a side, as a JPEG in which nothing is left but what one sees.
 * Where and when it was taken, with what, and the small picture inside it do not come along. One at a time, because an
 * opened picture takes up to 200 MB.
 */
export function remakePicture(file: Uint8Array): Promise<Buffer | PictureProblem> {
  const made = before.then(() => remake(file));
  before = made.catch(() => undefined);
  return made;
}

async function remake(file: Uint8Array): Promise<Buffer | PictureProblem> {
  loading ??= loadSharp();
  const open = await loading;
  try {
    const { width, height } = await open(file, options).metadata();
    if (width * height > mostPixels) return 'too-many-pixels';
    return await open(file, options)
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .timeout({ seconds: 30 })
      .toBuffer();
  } catch {
    return 'unreadable';
  }
}

const options = { failOn: 'error', sequentialRead: true, limitInputPixels: false } as const;

/**
 * Loaded with the first picture: it takes 30 MB. Of the many kinds it can open only three are let in, as each kind is a
 * way in for a file that was made to do harm.
 */
async function loadSharp(): Promise<Sharp> {
  const { default: open } = await import('sharp');
  open.cache(false);
  open.concurrency(1);
  open.block({ operation: ['VipsForeignLoad'] });
  open.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  return open;
}
