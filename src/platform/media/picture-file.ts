import type { Picture } from '@/contract/picture';
import { err, type Result } from '@/contract/result';

import { openCanvas } from './canvas';

/** Pixels: a code is still read at half of it. */
const WIDTH = 800;

/** Ms that a picture is waited for. */
const PATIENCE = 10_000;

const WHITE = '#ffffff';

/**
 * A file on this phone with that picture in it, whatever it is (in the package, in the cloud, on the web, drawn in SVG),
 * as a PNG on white: an album takes neither SVG nor what is not a file.
 */
export async function pictureFile({ url, width, height }: Picture): Promise<Result<string, 'failed'>> {
  const canvas = openCanvas();
  if (!canvas) return err('failed');
  try {
    const loaded = await canvas.load(url, PATIENCE);
    if (!loaded) return err('failed');
    const tall = Math.round((WIDTH * height) / width);
    canvas.resize(WIDTH, tall);
    canvas.brush.fillStyle = WHITE;
    canvas.brush.fillRect(0, 0, WIDTH, tall);
    canvas.brush.drawImage(loaded, 0, 0, WIDTH, tall);
    const file = await canvas.toFile('png');
    return file.ok ? file : err('failed');
  } finally {
    canvas.close();
  }
}
