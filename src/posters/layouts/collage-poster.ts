import { textBlock } from '../drawing/blocks';
import type { Drawing, Measure } from '../drawing/steps';
import { footerBlock } from './footer';
import { mosaicHeight, mosaicSteps } from './mosaic';
import type { PostPoster } from './post-poster';
import { stackPoster, WIDTH } from './stack-poster';

/** Gap between pictures, units. */
const GAP = 6;

/** Poster of a post as a full-width collage of its pictures, with its text and the code. */
export function collagePoster({ post, footer }: PostPoster, measure: Measure): Drawing {
  const { pictures, title, text } = post;
  const box = { x: 0, y: 0, width: WIDTH, height: mosaicHeight(pictures.length, WIDTH, GAP) };
  const body = { text: title ?? text, font: { size: 32 }, colour: 'ink', maxLines: 2, lineHeight: 1.6 } as const;
  const pictureBlock = { name: 'pictures', box, steps: mosaicSteps(pictures, box, { gap: GAP, radius: 0 }) };
  return stackPoster(
    [
      { makeBlock: textBlock('text', body, measure), gapAbove: 28 },
      { makeBlock: footerBlock(footer, measure), gapAbove: 28 },
    ],
    box.height > 0 ? pictureBlock : undefined,
  );
}
