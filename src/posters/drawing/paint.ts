import { standIn } from './blocks';
import { COLOURS, FACES } from './palette';
import type { Box, CellsStep, Drawing, Font, Measure, PictureStep, Step } from './steps';

/** A picture that has been loaded, and its own size. */
export type Loaded = CanvasImageSource & { readonly width: number; readonly height: number };

/** As much of Canvas 2D as posters use: all of it is there since base library 2.9.0. */
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

export function fontOf({ size, weight = 400, face = 'text' }: Font): string {
  return `${weight} ${size}px ${FACES[face]}`;
}

function rounded(brush: Brush, { x, y, width, height }: Box, radius: number): void {
  const r = Math.min(radius, width / 2, height / 2);
  brush.beginPath();
  brush.moveTo(x + r, y);
  brush.arcTo(x + width, y, x + width, y + height, r);
  brush.arcTo(x + width, y + height, x, y + height, r);
  brush.arcTo(x, y + height, x, y, r);
  brush.arcTo(x, y, x + width, y, r);
  brush.closePath();
}

/** Fills the box; what of the picture stands over is cut off evenly on both sides. */
function paintPicture(brush: Brush, { box, radius }: PictureStep, picture: Loaded): void {
  const ratio = Math.max(box.width / picture.width, box.height / picture.height);
  const width = box.width / ratio;
  const height = box.height / ratio;
  const from = [(picture.width - width) / 2, (picture.height - height) / 2, width, height] as const;
  brush.save();
  rounded(brush, box, radius);
  brush.clip();
  brush.drawImage(picture, ...from, box.x, box.y, box.width, box.height);
  brush.restore();
}

/** Cells end on whole units, so that no hair of light stands between two dark ones. */
function paintCells(brush: Brush, { box, rows, colour }: CellsStep): void {
  brush.fillStyle = COLOURS[colour];
  const side = box.width / rows.length;
  const edge = (at: number) => Math.round(at * side);
  rows.forEach((row, down) => {
    [...row].forEach((cell, along) => {
      if (cell !== '1') return;
      const width = edge(along + 1) - edge(along);
      brush.fillRect(box.x + edge(along), box.y + edge(down), width, edge(down + 1) - edge(down));
    });
  });
}

function paintStep(brush: Brush, step: Exclude<Step, PictureStep>): void {
  switch (step.draw) {
    case 'fill':
      brush.fillStyle = COLOURS[step.colour];
      rounded(brush, step.box, step.radius ?? 0);
      return brush.fill();
    case 'ring':
      brush.strokeStyle = COLOURS[step.colour];
      brush.lineWidth = 2;
      brush.setLineDash([...(step.dash ?? [])]);
      rounded(brush, step.box, step.radius);
      return brush.stroke();
    case 'text':
      brush.fillStyle = COLOURS[step.colour];
      brush.font = fontOf(step.font);
      return brush.fillText(step.text, step.x, step.baseline);
    case 'cells':
      return paintCells(brush, step);
  }
}

interface Painting {
  /** Pixels for one unit. */
  readonly scale: number;
  /** By address; one that is not there could not be had. */
  readonly pictures: ReadonlyMap<string, Loaded>;
  readonly measure: Measure;
}

/** Puts a drawing on canvas, with stand-ins for the pictures that could not be had. */
export function paint(brush: Brush, drawing: Drawing, { scale, pictures, measure }: Painting): void {
  brush.save();
  brush.scale(scale, scale);
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = COLOURS[drawing.ground];
  brush.fillRect(0, 0, drawing.width, drawing.height);
  for (const step of drawing.blocks.flatMap(({ steps }) => steps)) {
    const picture = step.draw === 'picture' ? pictures.get(step.url) : undefined;
    if (step.draw !== 'picture') paintStep(brush, step);
    else if (picture) paintPicture(brush, step, picture);
    else for (const each of standIn(step, measure)) if (each.draw !== 'picture') paintStep(brush, each);
  }
  brush.restore();
}
