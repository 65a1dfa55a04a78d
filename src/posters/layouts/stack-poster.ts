import { stack, type StackItem } from '../drawing/blocks';
import type { Block, Drawing } from '../drawing/steps';

/** Poster width (as a page), margin and content width, units. */
export const WIDTH = 750;
export const EDGE = 44;
export const INNER = WIDTH - 2 * EDGE;

/** Stacks blocks into a poster, below an optional full-width block at the top. */
export function stackPoster(items: readonly StackItem[], top?: Block): Drawing {
  const start = top ? top.box.y + top.box.height : EDGE;
  const { blocks, bottom } = stack(items, { x: EDGE, y: start, width: INNER, isFirst: top === undefined });
  return { width: WIDTH, height: bottom + EDGE, background: 'page', blocks: [...(top ? [top] : []), ...blocks] };
}
