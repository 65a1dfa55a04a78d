import { splitGraphemes } from '@/contract/graphemes';
import type { Block, Box, Drawing, Font, Measure, Step } from '@/posters/drawing/steps';

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u303f…—]|\p{Extended_Pictographic}/u;

/** Fake text measurement: Chinese characters and emoji are one em wide, Latin ones 0.56 em. */
export const measure: Measure = (text, { size }: Font) =>
  splitGraphemes(text).reduce((sum, grapheme) => sum + (WIDE.test(grapheme) ? size : size * 0.56), 0);

/** Bounding box of a step; for text the whole line height. */
function boxOf(step: Step): Box {
  if (step.draw !== 'text') return step.box;
  const { size } = step.font;
  return { x: step.x, y: step.baseline - size, width: measure(step.text, step.font), height: size * 1.2 };
}

/** Rounding tolerance, units. */
const TOLERANCE = 1;

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + TOLERANCE &&
    b.x + b.width > a.x + TOLERANCE &&
    a.y + a.height > b.y + TOLERANCE &&
    b.y + b.height > a.y + TOLERANCE
  );
}

/** Problems of a drawing: steps outside their block, overlapping blocks or texts. */
export function problemsOf(drawing: Drawing): readonly string[] {
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const outside = drawing.blocks.filter(({ box }) => !isInside(box, whole)).map(({ name }) => `${name} is outside`);
  const overflowing = drawing.blocks.flatMap(({ name, box, steps }: Block) =>
    steps.filter((step) => !isInside(boxOf(step), box)).map((step) => `${name} overflows with ${JSON.stringify(step)}`),
  );
  const overlapping = drawing.blocks.flatMap((one, at) =>
    drawing.blocks
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} is over ${other.name}`),
  );
  const steps = drawing.blocks.flatMap((block) => block.steps);
  const texts = steps.filter((step) => step.draw === 'text');
  const solid = steps.filter((step) => step.draw !== 'fill' && step.draw !== 'outline');
  const covered = texts.flatMap((one, at) =>
    [...texts.slice(at + 1), ...solid.filter((step) => step.draw !== 'text')]
      .filter((other) => overlap(boxOf(one), boxOf(other)))
      .map((other) => `${JSON.stringify(one)} is over ${JSON.stringify(other)}`),
  );
  return [...outside, ...overflowing, ...overlapping, ...covered];
}
