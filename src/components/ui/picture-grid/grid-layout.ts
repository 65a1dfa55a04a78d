import type { Picture } from '@/contract/picture';

/** Moments shows this many of a post. */
export const MOST = 9;

/** How a post's pictures stand: `alone` in a shape near its own, or as squares in columns. */
export type Grid =
  | { readonly kind: 'none' }
  | { readonly kind: 'alone'; readonly shape: 'tall' | 'wide' | 'square' }
  | { readonly kind: 'squares'; readonly columns: 2 | 3; readonly rows: number };

/** A single picture's own shape, bounded: a panorama or a long screenshot must not push the words off the screen. */
export function shapeOf({ width, height }: Pick<Picture, 'width' | 'height'>): 'tall' | 'wide' | 'square' {
  // A picture of unknown size stands as a square.
  const ratio = width > 0 && height > 0 ? height / width : 1;
  if (ratio > 1.1) return 'tall';
  return ratio < 0.9 ? 'wide' : 'square';
}

/** Moments' own rule: two stand side by side, four two by two, all other counts in threes. */
export function gridOf(pictures: readonly Picture[]): Grid {
  const [first] = pictures;
  const count = Math.min(MOST, pictures.length);
  if (first === undefined) return { kind: 'none' };
  if (count === 1) return { kind: 'alone', shape: shapeOf(first) };
  const columns = count === 2 || count === 4 ? 2 : 3;
  return { kind: 'squares', columns, rows: Math.ceil(count / columns) };
}
