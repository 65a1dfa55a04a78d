import type { Colour } from './palette';

/*
 * A drawing is a list of steps, painted by `paint`. One unit is one rpx: posters are 750 units wide like pages, and
 * `paint` scales them to pixels.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Font {
  /** Units. */
  readonly size: number;
  readonly weight?: 400 | 600;
  /** `price`: the font with tabular figures. */
  readonly family?: 'text' | 'price';
}

export type Measure = (text: string, font: Font) => number;

interface FillStep {
  readonly draw: 'fill';
  readonly box: Box;
  readonly colour: Colour;
  readonly radius?: number;
}

interface OutlineStep {
  readonly draw: 'outline';
  readonly box: Box;
  readonly colour: Colour;
  readonly radius: number;
  /** Lengths of dash and gap; a solid line without it. */
  readonly dash?: readonly [number, number];
}

interface TextStep {
  readonly draw: 'text';
  readonly text: string;
  readonly x: number;
  /** y of the text baseline. */
  readonly baseline: number;
  readonly font: Font;
  readonly colour: Colour;
}

export interface PictureStep {
  readonly draw: 'picture';
  /** Filled; the picture is cropped centrally. */
  readonly box: Box;
  readonly radius: number;
  readonly url: string;
  /** Description; its first character is drawn if the picture can't be loaded. */
  readonly fallbackText: string;
}

/** A code as rows of cells; `1` is dark. */
export interface CellsStep {
  readonly draw: 'cells';
  readonly box: Box;
  readonly rows: readonly string[];
  readonly colour: Colour;
}

export type Step = FillStep | OutlineStep | TextStep | PictureStep | CellsStep;

/** A part of a drawing. Its steps stay inside its box; boxes of one drawing do not overlap. */
export interface Block {
  readonly name: string;
  readonly box: Box;
  readonly steps: readonly Step[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: Colour;
  readonly blocks: readonly Block[];
}

/** Creates a block at a top left corner with a maximum width; `undefined` if it would be empty. */
export type MakeBlock = (place: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) => Block | undefined;
