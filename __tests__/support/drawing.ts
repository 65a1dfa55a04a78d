import { graphemesOf } from '@/posters/drawing/graphemes';
import type { Block, Box, Drawing, Font, Measure, Step } from '@/posters/drawing/steps';

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u303f…—]|\p{Extended_Pictographic}/u;

/** A measure like a real face: Chinese characters and emoji are as wide as high, Latin ones a bit more than half. */
export const measure: Measure = (text, { size }: Font) =>
  graphemesOf(text).reduce((sum, one) => sum + (WIDE.test(one) ? size : size * 0.56), 0);

/** Where a step draws; words from the top of their line to its foot. */
export function boxOf(step: Step): Box {
  if (step.draw !== 'text') return step.box;
  const { size } = step.font;
  return { x: step.x, y: step.baseline - size, width: measure(step.text, step.font), height: size * 1.2 };
}

/** A hair of rounding is no overflow. */
const HAIR = 1;

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - HAIR &&
    inner.y >= outer.y - HAIR &&
    inner.x + inner.width <= outer.x + outer.width + HAIR &&
    inner.y + inner.height <= outer.y + outer.height + HAIR
  );
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + HAIR &&
    b.x + b.width > a.x + HAIR &&
    a.y + a.height > b.y + HAIR &&
    b.y + b.height > a.y + HAIR
  );
}

/** What is wrong with a drawing, in words: steps outside their block, blocks or words over something else. */
export function faultsOf(drawing: Drawing): readonly string[] {
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const outside = drawing.blocks.filter(({ box }) => !isInside(box, whole)).map(({ name }) => `${name} is outside`);
  const spilt = drawing.blocks.flatMap(({ name, box, steps }: Block) =>
    steps.filter((step) => !isInside(boxOf(step), box)).map((step) => `${name} spills ${JSON.stringify(step)}`),
  );
  const over = drawing.blocks.flatMap((one, at) =>
    drawing.blocks
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} is over ${other.name}`),
  );
  const steps = drawing.blocks.flatMap((block) => block.steps);
  const words = steps.filter((step) => step.draw === 'text');
  const solid = steps.filter((step) => step.draw !== 'fill' && step.draw !== 'ring');
  const covered = words.flatMap((one, at) =>
    [...words.slice(at + 1), ...solid.filter((step) => step.draw !== 'text')]
      .filter((other) => overlap(boxOf(one), boxOf(other)))
      .map((other) => `${JSON.stringify(one)} is over ${JSON.stringify(other)}`),
  );
  return [...outside, ...spilt, ...over, ...covered];
}
