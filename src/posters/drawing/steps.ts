import type { Colour } from './palette';

/*
 * A drawing is told as a list of steps and painted by one thin painter. One unit is one rpx: every poster is 750 wide,
 * as pages are, and the painter multiplies.
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
  /** `price`: the face with even figures. */
  readonly face?: 'text' | 'price';
}

export type Measure = (text: string, font: Font) => number;

export interface FillStep {
  readonly draw: 'fill';
  readonly box: Box;
  readonly colour: Colour;
  readonly radius?: number;
}

export interface RingStep {
  readonly draw: 'ring';
  readonly box: Box;
  readonly colour: Colour;
  readonly radius: number;
  /** Lengths of dash and gap; unbroken without it. */
  readonly dash?: readonly [number, number];
}

export interface TextStep {
  readonly draw: 'text';
  readonly text: string;
  readonly x: number;
  /** The line on which the characters stand. */
  readonly baseline: number;
  readonly font: Font;
  readonly colour: Colour;
}

export interface PictureStep {
  readonly draw: 'picture';
  /** Filled whole; what stands over is cut off evenly. */
  readonly box: Box;
  readonly radius: number;
  readonly url: string;
  /** What it shows, in words: the first of them stands in its place if it can't be had. */
  readonly instead: string;
}

/** A code in cells: `1` is dark. */
export interface CellsStep {
  readonly draw: 'cells';
  readonly box: Box;
  readonly rows: readonly string[];
  readonly colour: Colour;
}

export type Step = FillStep | RingStep | TextStep | PictureStep | CellsStep;

/** A part of a drawing: its steps stay in its box, and no two boxes of one drawing share a point. */
export interface Block {
  readonly name: string;
  readonly box: Box;
  readonly steps: readonly Step[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: Colour;
  readonly blocks: readonly Block[];
}

/** Makes a block at the top left corner it is given, not wider than it is told; `undefined` where there is nothing to say. */
export type MakeBlock = (place: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) => Block | undefined;
