import { wordsBlock } from '../drawing/blocks';
import type { Drawing, Measure } from '../drawing/steps';
import { footBlock } from './foot';
import { mosaicHeight, mosaicSteps } from './mosaic';
import { posterOf, WIDTH } from './page';
import type { PostPoster } from './post-poster';

/** As close as pictures hang on a wall. */
const GAP = 6;

/** All pictures of a post as one, from edge to edge, a line of its words, and the way to it. */
export function collagePoster({ post, sign }: PostPoster, measure: Measure): Drawing {
  const { pictures, title, text } = post;
  const box = { x: 0, y: 0, width: WIDTH, height: mosaicHeight(pictures.length, WIDTH, GAP) };
  const words = { text: title ?? text, font: { size: 32 }, colour: 'ink', most: 2, leading: 1.6 } as const;
  const wall = { name: 'pictures', box, steps: mosaicSteps(pictures, box, { gap: GAP, radius: 0 }) };
  return posterOf(
    [
      { make: wordsBlock('words', words, measure), above: 28 },
      { make: footBlock(sign, measure), above: 28 },
    ],
    box.height > 0 ? wall : undefined,
  );
}
