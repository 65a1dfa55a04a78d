import { graphemesOf, plainText } from './graphemes';
import type { Colour } from './palette';
import type { Block, Box, Font, MakeBlock, Measure, PictureStep, Step } from './steps';
import { textLines } from './text-lines';

/** Where Chinese characters stand in their line: 0.88 of their size above the baseline. */
const ASCENT = 0.88;

interface Words {
  readonly text: string;
  readonly font: Font;
  readonly colour: Colour;
  readonly most: number;
  /** The height of a line in sizes of its font. */
  readonly leading?: number;
}

/** Words at a place, and the height they take. */
export function writeWords(
  { text, font, colour, most, leading = 1.5 }: Words,
  { x, y, width }: Omit<Box, 'height'>,
  measure: Measure,
): { readonly steps: readonly Step[]; readonly height: number; readonly width: number } {
  const lines = textLines({ text, width, most, widthOf: (part) => measure(part, font) });
  const line = Math.round(font.size * leading);
  const steps = lines.map<Step>((words, at) => ({
    draw: 'text',
    text: words,
    x,
    baseline: y + at * line + Math.round((line - font.size) / 2 + font.size * ASCENT),
    font,
    colour,
  }));
  const widest = Math.max(0, ...lines.map((words) => measure(words, font)));
  return { steps, height: lines.length * line, width: widest };
}

/** A block of words; none where there are none. */
export function wordsBlock(name: string, words: Words, measure: Measure): MakeBlock {
  return ({ x, y, width }) => {
    const { steps, height } = writeWords(words, { x, y, width }, measure);
    return height === 0 ? undefined : { name, box: { x, y, width, height }, steps };
  };
}

export interface Stacked {
  readonly make: MakeBlock;
  /** The air above it, units; none above the first. */
  readonly above: number;
}

/** Blocks under each other, from `y` down. `isFirst`: nothing stands above them. */
export function stack(
  makers: readonly Stacked[],
  { x, y, width, isFirst }: Omit<Box, 'height'> & { readonly isFirst: boolean },
): { readonly blocks: readonly Block[]; readonly bottom: number } {
  const blocks: Block[] = [];
  let bottom = y;
  for (const { make, above } of makers) {
    const air = isFirst && blocks.length === 0 ? 0 : above;
    const block = make({ x, y: bottom + air, width });
    if (!block) continue;
    blocks.push(block);
    bottom = block.box.y + block.box.height;
  }
  return { blocks, bottom };
}

/** What stands in the place of a picture that can't be had: its first character on a quiet ground, as if cut in a seal. */
export function standIn({ box, radius, instead }: PictureStep, measure: Measure): readonly Step[] {
  const side = Math.round(Math.min(box.width, box.height) * 0.42);
  const seal = {
    x: Math.round(box.x + (box.width - side) / 2),
    y: Math.round(box.y + (box.height - side) / 2),
    width: side,
    height: side,
  };
  const font: Font = { size: Math.round(side * 0.56), weight: 600 };
  const [first = ''] = graphemesOf(plainText(instead).trim());
  const ground: Step = { draw: 'fill', box, colour: 'sunken', radius };
  if (first === '' || measure(first, font) > side) return [ground];
  return [
    ground,
    { draw: 'fill', box: seal, colour: 'hairline', radius: Math.round(side * 0.16) },
    {
      draw: 'text',
      text: first,
      x: Math.round(seal.x + (side - measure(first, font)) / 2),
      baseline: Math.round(seal.y + (side - font.size) / 2 + font.size * ASCENT),
      font,
      colour: 'ink-soft',
    },
  ];
}
