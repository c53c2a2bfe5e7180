import sharp from 'sharp';
import { expect, test } from 'vitest';
import { remakePicture } from './picture.ts';

const lindewaard = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 1/1', GPSLongitudeRef: 'E' } };

/** As a telephone makes it: lying on its side with a note to turn it, and the place where it was taken. */
function fromPhone(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .withExif({ IFD0: { Make: 'Telefoon', Copyright: 'Fatma' }, ...lindewaard })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

test('a picture stands upright, fits a screen, and says nothing of where it was taken', async () => {
  const taken = await fromPhone(3200, 1600);
  expect(taken.includes('Telefoon')).toBe(true);
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  const made = (await remakePicture(taken)) as Buffer;
  const found = await sharp(made).metadata();
  expect([found.format, found.width, found.height]).toEqual(['jpeg', 800, 1600]);
  for (const trace of ['exif', 'icc', 'xmp', 'iptc', 'orientation', 'comments'] as const)
    expect(found[trace], trace).toBeUndefined();
  for (const word of ['Exif', 'Telefoon', 'Fatma']) expect(made.includes(word), word).toBe(false);
});

test('a small picture is not made larger, and what was see-through becomes white', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const drawn = await sharp({ create: { width: 40, height: 30, channels: 4, background: clear } })
    .png()
    .toBuffer();
  const made = (await remakePicture(drawn)) as Buffer;
  const { data, info } = await sharp(made).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, data[0]]).toEqual([40, 30, 255]);
});

test('a webp is a picture too', async () => {
  const drawn = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .webp()
    .toBuffer();
  expect(Buffer.isBuffer(await remakePicture(drawn))).toBe(true);
});

test('more pixels than fit are refused before they are opened', async () => {
  const wide = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: 'blue' } })
    .png()
    .toBuffer();
  expect(wide.length).toBeLessThan(1_000_000);
  expect(await remakePicture(wide)).toBe('too-many-pixels');
});

test('what is broken, and what is another kind of file, is no picture', async () => {
  const half = (await fromPhone(400, 300)).subarray(0, 700);
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .gif()
    .toBuffer();
  for (const file of [half, Buffer.from(drawing), gif, Buffer.alloc(0), Buffer.from('%PDF-1.7 geen foto')])
    expect(await remakePicture(file)).toBe('unreadable');
});
