// @ts-check
/** Makes a picture of an editor small: few colors, and none of what a file of a camera would hold. */
import { statSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

/** Text on plain ground needs few colors, but the odd one that marks a finding has to stay. Dithering would only make it larger. */
const palette = { palette: true, colours: 256, quality: 60, dither: 0, effort: 10, compressionLevel: 9 };

/**
 * @param {Buffer} picture a PNG
 * @param {string} path of the file to write
 * @returns {Promise<number>} its bytes
 */
export async function writeSmaller(picture, path) {
  writeFileSync(path, await sharp(picture).png(palette).toBuffer());
  return statSync(path).size;
}
