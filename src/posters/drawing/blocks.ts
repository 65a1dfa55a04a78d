import { splitGraphemes } from '@/contract/graphemes';

import { plainText } from './plain-text';
import type { Colour } from './palette';
import type { Block, Box, Font, MakeBlock, Measure, PictureStep, Step } from './steps';
import { textLines } from './text-lines';

/** Ascent of Chinese characters, as a fraction of the font size. */
const ASCENT = 0.88;

interface TextOptions {
  readonly text: string;
  readonly font: Font;
  readonly colour: Colour;
  readonly maxLines: number;
  /** Line height as a multiple of the font size. */
  readonly lineHeight?: number;
}

/** Lays out wrapped text at a position and returns its size. */
export function layoutText(
  { text, font, colour, maxLines, lineHeight = 1.5 }: TextOptions,
  { x, y, width }: Omit<Box, 'height'>,
  measure: Measure,
): { readonly steps: readonly Step[]; readonly height: number; readonly width: number } {
  const lines = textLines({ text, width, maxLines, widthOf: (part) => measure(part, font) });
  const linePitch = Math.round(font.size * lineHeight);
  const steps = lines.map<Step>((lineText, at) => ({
    draw: 'text',
    text: lineText,
    x,
    baseline: y + at * linePitch + Math.round((linePitch - font.size) / 2 + font.size * ASCENT),
    font,
    colour,
  }));
  const widest = Math.max(0, ...lines.map((lineText) => measure(lineText, font)));
  return { steps, height: lines.length * linePitch, width: widest };
}

/** A text block; undefined for an empty text. */
export function textBlock(name: string, options: TextOptions, measure: Measure): MakeBlock {
  return ({ x, y, width }) => {
    const { steps, height } = layoutText(options, { x, y, width }, measure);
    return height === 0 ? undefined : { name, box: { x, y, width, height }, steps };
  };
}

export interface StackItem {
  readonly makeBlock: MakeBlock;
  /** Gap above the block, units; not applied above the first block. */
  readonly gapAbove: number;
}

/** Stacks blocks vertically from `y`. `isFirst`: no block is above them. */
export function stack(
  items: readonly StackItem[],
  { x, y, width, isFirst }: Omit<Box, 'height'> & { readonly isFirst: boolean },
): { readonly blocks: readonly Block[]; readonly bottom: number } {
  const blocks: Block[] = [];
  let bottom = y;
  for (const { makeBlock, gapAbove } of items) {
    const gap = isFirst && blocks.length === 0 ? 0 : gapAbove;
    const block = makeBlock({ x, y: bottom + gap, width });
    if (!block) continue;
    blocks.push(block);
    bottom = block.box.y + block.box.height;
  }
  return { blocks, bottom };
}

/** Placeholder for a picture that could not be loaded: the first character of its fallback text on a plain ground. */
export function placeholderSteps({ box, radius, fallbackText }: PictureStep, measure: Measure): readonly Step[] {
  const side = Math.round(Math.min(box.width, box.height) * 0.42);
  const panel = {
    x: Math.round(box.x + (box.width - side) / 2),
    y: Math.round(box.y + (box.height - side) / 2),
    width: side,
    height: side,
  };
  const font: Font = { size: Math.round(side * 0.56), weight: 600 };
  const [first = ''] = splitGraphemes(plainText(fallbackText).trim());
  const background: Step = { draw: 'fill', box, colour: 'sunken', radius };
  if (first === '' || measure(first, font) > side) return [background];
  return [
    background,
    { draw: 'fill', box: panel, colour: 'hairline', radius: Math.round(side * 0.16) },
    {
      draw: 'text',
      text: first,
      x: Math.round(panel.x + (side - measure(first, font)) / 2),
      baseline: Math.round(panel.y + (side - font.size) / 2 + font.size * ASCENT),
      font,
      colour: 'ink-soft',
    },
  ];
}
