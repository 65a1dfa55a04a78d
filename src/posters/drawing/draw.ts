import { openCanvas, type HiddenCanvas } from '@/platform/media/canvas';

import { fontOf, paint, type Loaded } from './paint';
import type { Drawing, Measure } from './steps';

/** How long one picture is waited for, ms; all are fetched at once. */
const PICTURE_PATIENCE = 1500;

interface WantedFile {
  readonly layout: (measure: Measure) => Drawing;
  /** Pixels for one unit of the drawing. */
  readonly scale: number;
  readonly type: 'png' | 'jpg';
  readonly patience?: number;
}

export interface DrawnFile {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** How many pictures could not be had and have a stand-in. */
  readonly missing: number;
}

function measureOn({ brush }: HiddenCanvas): Measure {
  return (text, font) => {
    brush.font = fontOf(font);
    return brush.measureText(text).width;
  };
}

async function loadAll(canvas: HiddenCanvas, drawing: Drawing, patience: number): Promise<ReadonlyMap<string, Loaded>> {
  const steps = drawing.blocks.flatMap((block) => block.steps);
  const urls = new Set(steps.flatMap((step) => (step.draw === 'picture' ? [step.url] : [])));
  const loaded = await Promise.all([...urls].map(async (url) => [url, await canvas.load(url, patience)] as const));
  return new Map(loaded.flatMap(([url, picture]) => (picture ? [[url, picture] as const] : [])));
}

async function drawOn(canvas: HiddenCanvas, wanted: WantedFile): Promise<DrawnFile | undefined> {
  const { layout, scale, type, patience = PICTURE_PATIENCE } = wanted;
  const measure = measureOn(canvas);
  const drawing = layout(measure);
  const pictures = await loadAll(canvas, drawing, patience);
  const size = { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) };
  canvas.resize(size.width, size.height);
  paint(canvas.brush, drawing, { scale, pictures, measure });
  const file = await canvas.toFile(type);
  const wantedPictures = drawing.blocks.flatMap((block) => block.steps.filter((step) => step.draw === 'picture'));
  const missing = wantedPictures.filter((step) => step.draw === 'picture' && !pictures.has(step.url)).length;
  return file.ok ? { path: file.value, ...size, missing } : undefined;
}

/** Draws into a file. `undefined` where the phone can't draw, or gives out no file. Never rejects. */
export async function drawFile(wanted: WantedFile): Promise<DrawnFile | undefined> {
  const canvas = openCanvas();
  if (!canvas) return undefined;
  try {
    return await drawOn(canvas, wanted);
  } catch (trouble) {
    console.error('[xiaopu] drawing', trouble);
    return undefined;
  } finally {
    canvas.close();
  }
}
