import { placeholderSteps } from './blocks';
import { COLOURS, FONT_FAMILIES } from './palette';
import type { Box, CellsStep, Drawing, Font, Measure, PictureStep, Step } from './steps';

/** A loaded picture with its intrinsic size. */
export type LoadedPicture = CanvasImageSource & { readonly width: number; readonly height: number };

/** The part of Canvas 2D that posters use; available since base library 2.9.0. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textBaseline'
  | 'save'
  | 'restore'
  | 'scale'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'arcTo'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillText'
  | 'setLineDash'
  | 'drawImage'
>;

export function fontOf({ size, weight = 400, family = 'text' }: Font): string {
  return `${weight} ${size}px ${FONT_FAMILIES[family]}`;
}

function roundedPath(brush: Brush, { x, y, width, height }: Box, radius: number): void {
  const r = Math.min(radius, width / 2, height / 2);
  brush.beginPath();
  brush.moveTo(x + r, y);
  brush.arcTo(x + width, y, x + width, y + height, r);
  brush.arcTo(x + width, y + height, x, y + height, r);
  brush.arcTo(x, y + height, x, y, r);
  brush.arcTo(x, y, x + width, y, r);
  brush.closePath();
}

/** Fills the box and crops the picture centrally (like `object-fit: cover`). */
function paintPicture(brush: Brush, { box, radius }: PictureStep, picture: LoadedPicture): void {
  const ratio = Math.max(box.width / picture.width, box.height / picture.height);
  const width = box.width / ratio;
  const height = box.height / ratio;
  const from = [(picture.width - width) / 2, (picture.height - height) / 2, width, height] as const;
  brush.save();
  roundedPath(brush, box, radius);
  brush.clip();
  brush.drawImage(picture, ...from, box.x, box.y, box.width, box.height);
  brush.restore();
}

/** Cell edges are rounded to whole units, so that there are no gaps between dark cells. */
function paintCells(brush: Brush, { box, rows, colour }: CellsStep): void {
  brush.fillStyle = COLOURS[colour];
  const side = box.width / rows.length;
  const edge = (at: number) => Math.round(at * side);
  rows.forEach((row, rowIndex) => {
    [...row].forEach((cell, column) => {
      if (cell !== '1') return;
      const width = edge(column + 1) - edge(column);
      brush.fillRect(box.x + edge(column), box.y + edge(rowIndex), width, edge(rowIndex + 1) - edge(rowIndex));
    });
  });
}

function paintStep(brush: Brush, step: Exclude<Step, PictureStep>): void {
  switch (step.draw) {
    case 'fill':
      brush.fillStyle = COLOURS[step.colour];
      roundedPath(brush, step.box, step.radius ?? 0);
      return brush.fill();
    case 'outline':
      brush.strokeStyle = COLOURS[step.colour];
      brush.lineWidth = 2;
      brush.setLineDash([...(step.dash ?? [])]);
      roundedPath(brush, step.box, step.radius);
      return brush.stroke();
    case 'text':
      brush.fillStyle = COLOURS[step.colour];
      brush.font = fontOf(step.font);
      return brush.fillText(step.text, step.x, step.baseline);
    case 'cells':
      return paintCells(brush, step);
  }
}

interface PaintOptions {
  /** Pixels per drawing unit. */
  readonly scale: number;
  /** By URL; a missing entry could not be loaded. */
  readonly pictures: ReadonlyMap<string, LoadedPicture>;
  readonly measure: Measure;
}

/** Paints a drawing on a canvas, with placeholders for pictures that could not be loaded. */
export function paint(brush: Brush, drawing: Drawing, { scale, pictures, measure }: PaintOptions): void {
  brush.save();
  brush.scale(scale, scale);
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = COLOURS[drawing.background];
  brush.fillRect(0, 0, drawing.width, drawing.height);
  for (const step of drawing.blocks.flatMap(({ steps }) => steps)) {
    const picture = step.draw === 'picture' ? pictures.get(step.url) : undefined;
    if (step.draw !== 'picture') paintStep(brush, step);
    else if (picture) paintPicture(brush, step, picture);
    else for (const each of placeholderSteps(step, measure)) if (each.draw !== 'picture') paintStep(brush, each);
  }
  brush.restore();
}
