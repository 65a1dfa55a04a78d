import { openHiddenCanvas, type HiddenCanvas } from '@/platform/media/canvas';

import { fontOf, paint, type LoadedPicture } from './paint';
import type { Drawing, Measure } from './steps';

/** Timeout per picture, ms; all are loaded in parallel. */
const PICTURE_TIMEOUT_MS = 1500;

interface DrawFileOptions {
  readonly layout: (measure: Measure) => Drawing;
  /** Pixels per drawing unit. */
  readonly scale: number;
  readonly type: 'png' | 'jpg';
  readonly timeoutMs?: number;
}

export interface DrawnFile {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Number of pictures replaced by a placeholder. */
  readonly missingPictures: number;
}

function createMeasure({ context }: HiddenCanvas): Measure {
  return (text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };
}

async function loadPictures(
  canvas: HiddenCanvas,
  drawing: Drawing,
  timeoutMs: number,
): Promise<ReadonlyMap<string, LoadedPicture>> {
  const steps = drawing.blocks.flatMap((block) => block.steps);
  const urls = new Set(steps.flatMap((step) => (step.draw === 'picture' ? [step.url] : [])));
  const loaded = await Promise.all(
    [...urls].map(async (url) => [url, await canvas.loadImage(url, timeoutMs)] as const),
  );
  return new Map(loaded.flatMap(([url, picture]) => (picture ? [[url, picture] as const] : [])));
}

async function drawOn(canvas: HiddenCanvas, options: DrawFileOptions): Promise<DrawnFile | undefined> {
  const { layout, scale, type, timeoutMs = PICTURE_TIMEOUT_MS } = options;
  const measure = createMeasure(canvas);
  const drawing = layout(measure);
  const pictures = await loadPictures(canvas, drawing, timeoutMs);
  const size = { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) };
  canvas.resize(size.width, size.height);
  paint(canvas.context, drawing, { scale, pictures, measure });
  const file = await canvas.toFile(type);
  const steps = drawing.blocks.flatMap((block) => block.steps);
  const missingPictures = steps.filter((step) => step.draw === 'picture' && !pictures.has(step.url)).length;
  return file.ok ? { path: file.value, ...size, missingPictures } : undefined;
}

/** Draws into a file. `undefined` if the phone can't draw or export. Never rejects. */
export async function drawFile(options: DrawFileOptions): Promise<DrawnFile | undefined> {
  const canvas = openHiddenCanvas();
  if (!canvas) return undefined;
  try {
    return await drawOn(canvas, options);
  } catch (error) {
    console.error('[xiaopu] drawing', error);
    return undefined;
  } finally {
    canvas.close();
  }
}
