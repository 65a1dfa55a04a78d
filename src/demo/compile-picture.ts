import type { Picture } from '@/contract/picture';
import type { PictureContent } from './types';

const PICTURE_WIDTH = 600;

/** A picture of the folder as pages show it. */
export function picture({ file, alt, ratio = [1, 1] }: PictureContent): Picture {
  const [width, height] = ratio;
  return { url: `/pictures/${file}`, width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * height) / width), alt };
}
