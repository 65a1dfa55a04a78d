import type { PictureContent } from './types';

type Ratio = readonly [number, number];

export const WIDE: Ratio = [16, 9];
export const LANDSCAPE: Ratio = [4, 3];
export const PORTRAIT: Ratio = [3, 4];

/** A file in `pictures/`, its alt text and its width : height (1:1 when left out). */
export function picture(file: string, alt: string, ratio?: Ratio): PictureContent {
  return ratio === undefined ? { file, alt } : { file, alt, ratio };
}
