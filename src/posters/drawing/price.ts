import type { PriceRange } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { formatParts } from '@/copy/format';

import type { Font, Measure, Step } from './steps';

/** Size of ¥ and fen relative to the yuan, as in `components/catalog/price`. */
const SMALL_RATIO = 0.58;

interface PriceOptions {
  readonly price: PriceRange;
  /** Font size of the yuan, units; reduced if the width is too small. */
  readonly size: number;
}

interface TextRun {
  readonly text: string;
  readonly font: Font;
}

function runsOf({ price, size }: PriceOptions): readonly TextRun[] {
  const { yuan, cents } = formatParts(price.from);
  const small: Font = { size: Math.round(size * SMALL_RATIO), weight: 600, family: 'price' };
  const tail = cents + (price.to > price.from ? copy.common.priceFrom : '');
  return [
    { text: '¥', font: small },
    { text: yuan, font: { size, weight: 600, family: 'price' } },
    ...(tail === '' ? [] : [{ text: tail, font: small }]),
  ];
}

/** Lays out a price on one line: small ¥, large yuan, small fen. `height` is the line height. */
export function layoutPrice(
  options: PriceOptions,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): { readonly steps: readonly Step[]; readonly height: number; readonly width: number } {
  let runs = runsOf(options);
  const widthOf = (all: readonly TextRun[]) => all.reduce((sum, { text, font }) => sum + measure(text, font), 0);
  const height = Math.round(options.size * 1.25);
  for (let size = options.size; widthOf(runs) > width && size > 1; size -= 1) runs = runsOf({ ...options, size });
  const baseline = y + Math.round(height * 0.82);
  let at = x;
  const steps = runs.map(({ text, font }): Step => {
    const step: Step = { draw: 'text', text, x: at, baseline, font, colour: 'seal' };
    at += measure(text, font);
    return step;
  });
  return { steps, height, width: at - x };
}
