import type { Picture } from '@/contract/picture';
import { err, type Result } from '@/contract/result';

import { openHiddenCanvas } from './canvas';

/** Px; a code is readable at half of it. */
const WIDTH = 800;

/** Ms. */
const LOAD_TIMEOUT = 10_000;

const WHITE = '#ffffff';

/**
 * Writes a picture (package file, cloud file, web address, also SVG) to a PNG file on a white background, as an album
 * accepts only files and no SVG.
 */
export async function writePictureFile({ url, width, height }: Picture): Promise<Result<string, 'failed'>> {
  const canvas = openHiddenCanvas();
  if (!canvas) return err('failed');
  try {
    const loaded = await canvas.loadImage(url, LOAD_TIMEOUT);
    if (!loaded) return err('failed');
    const fileHeight = Math.round((WIDTH * height) / width);
    canvas.resize(WIDTH, fileHeight);
    canvas.context.fillStyle = WHITE;
    canvas.context.fillRect(0, 0, WIDTH, fileHeight);
    canvas.context.drawImage(loaded, 0, 0, WIDTH, fileHeight);
    const file = await canvas.toFile('png');
    return file.ok ? file : err('failed');
  } finally {
    canvas.close();
  }
}
