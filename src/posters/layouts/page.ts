import { stack, type Stacked } from '../drawing/blocks';
import type { Block, Drawing } from '../drawing/steps';

/** A poster is as wide as a page, 750 units, with air on all sides. */
export const WIDTH = 750;
export const EDGE = 44;
export const INNER = WIDTH - 2 * EDGE;

/** Blocks under each other on the shop's paper, below the one that fills the top from edge to edge, if there is one. */
export function posterOf(makers: readonly Stacked[], top?: Block): Drawing {
  const start = top ? top.box.y + top.box.height : EDGE;
  const { blocks, bottom } = stack(makers, { x: EDGE, y: start, width: INNER, isFirst: top === undefined });
  return { width: WIDTH, height: bottom + EDGE, ground: 'page', blocks: [...(top ? [top] : []), ...blocks] };
}
