import type { Picture } from '@/contract/picture';

/** Moments shows at most this many pictures of a post. */
export const MAX_PICTURES = 9;

/** `alone`: one picture in a shape near its own; `squares`: cropped to squares in columns. */
export type GridLayout =
  | { readonly kind: 'none' }
  | { readonly kind: 'alone'; readonly shape: 'tall' | 'wide' | 'square' }
  | { readonly kind: 'squares'; readonly columns: 2 | 3; readonly rows: number };

/**
 * The shape of a single picture, bounded so that a panorama or a long screenshot does not push the text off the screen.
 */
export function shapeOf({ width, height }: Pick<Picture, 'width' | 'height'>): 'tall' | 'wide' | 'square' {
  // A picture of unknown size is shown as a square.
  const ratio = width > 0 && height > 0 ? height / width : 1;
  if (ratio > 1.1) return 'tall';
  return ratio < 0.9 ? 'wide' : 'square';
}

/** Moments' rule: two pictures in one row, four in two rows of two, any other count in rows of three. */
export function layoutOf(pictures: readonly Picture[]): GridLayout {
  const [first] = pictures;
  const count = Math.min(MAX_PICTURES, pictures.length);
  if (first === undefined) return { kind: 'none' };
  if (count === 1) return { kind: 'alone', shape: shapeOf(first) };
  const columns = count === 2 || count === 4 ? 2 : 3;
  return { kind: 'squares', columns, rows: Math.ceil(count / columns) };
}
