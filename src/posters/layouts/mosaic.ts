import type { Picture } from '@/contract/picture';

import type { Box, PictureStep } from '../drawing/steps';

/** Pictures per row by picture count, without empty cells. */
const ROWS: readonly (readonly number[])[] = [
  [],
  [1],
  [2],
  [3],
  [2, 2],
  [2, 3],
  [3, 3],
  [2, 2, 3],
  [2, 3, 3],
  [3, 3, 3],
];

/** Moments allows nine pictures per post. */
const MAX_PICTURES = ROWS.length - 1;
/** Height/width of a picture alone in its row; others are square. */
const SINGLE_ROW_RATIO = 0.62;

/** Three pictures: one large square beside two small ones, so that none is cropped. */
function trio({ x, y, width, height }: Box, gap: number): readonly Box[] {
  const large = Math.round(((width - gap) * 2) / 3);
  const upper = Math.round((height - gap) / 2);
  const beside = { x: x + large + gap, width: width - large - gap };
  return [
    { x, y, width: large, height },
    { ...beside, y, height: upper },
    { ...beside, y: y + upper + gap, height: height - upper - gap },
  ];
}

const rowsOf = (count: number) => ROWS[Math.min(count, MAX_PICTURES)] ?? [];
/** Height of a row of so many pictures, as a fraction of the width. */
const rowRatio = (columns: number) => (columns === 1 ? SINGLE_ROW_RATIO : 1 / columns);

/** Height of a mosaic of the given width at which pictures keep their intended ratio. */
export function mosaicHeight(count: number, width: number, gap: number): number {
  if (count === 3) return Math.round(((width - gap) * 2) / 3);
  const rows = rowsOf(count);
  const ratios = rows.reduce((sum, columns) => sum + rowRatio(columns), 0);
  return rows.length === 0 ? 0 : Math.round(ratios * width) + gap * (rows.length - 1);
}

/** Boxes of up to nine pictures that fill `box`. Rows with fewer pictures are taller. */
export function mosaic(count: number, box: Box, gap: number): readonly Box[] {
  if (count === 3) return trio(box, gap);
  const rows = rowsOf(count);
  const rowsHeight = box.height - gap * (rows.length - 1);
  const ratioSum = rows.reduce((sum, columns) => sum + rowRatio(columns), 0);
  let top = box.y;
  return rows.flatMap((columns, rowIndex) => {
    const isLast = rowIndex === rows.length - 1;
    const height = isLast ? box.y + box.height - top : Math.round((rowsHeight * rowRatio(columns)) / ratioSum);
    const width = (box.width - gap * (columns - 1)) / columns;
    const y = top;
    top += height + gap;
    return Array.from({ length: columns }, (_, at) => {
      const x = Math.round(box.x + at * (width + gap));
      return { x, y, width: Math.round(box.x + at * (width + gap) + width) - x, height };
    });
  });
}

interface MosaicStyle {
  readonly gap: number;
  readonly radius: number;
}

/** Pictures in a mosaic, at most nine. */
export function mosaicSteps(
  pictures: readonly Picture[],
  box: Box,
  { gap, radius }: MosaicStyle,
): readonly PictureStep[] {
  return mosaic(pictures.length, box, gap).flatMap((place, at) => {
    const picture = pictures[at];
    return picture
      ? [{ draw: 'picture', box: place, radius, url: picture.url, fallbackText: picture.alt } as const]
      : [];
  });
}
