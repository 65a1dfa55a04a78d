import type { PriceRange } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { formatParts } from '@/copy/format';

import type { Font, Measure, Step } from './steps';

/** ¥ and fen against the yuan between them, as `components/price` has them. */
const SMALL = 0.58;

interface WantedPrice {
  readonly price: PriceRange;
  /** Of the yuan, units; less where the room is too narrow. */
  readonly size: number;
}

interface Run {
  readonly text: string;
  readonly font: Font;
}

function runsOf({ price, size }: WantedPrice): readonly Run[] {
  const { yuan, cents } = formatParts(price.from);
  const small: Font = { size: Math.round(size * SMALL), weight: 600, face: 'price' };
  const tail = cents + (price.to > price.from ? copy.common.priceFrom : '');
  return [
    { text: '¥', font: small },
    { text: yuan, font: { size, weight: 600, face: 'price' } },
    ...(tail === '' ? [] : [{ text: tail, font: small }]),
  ];
}

/** A price on one line: small ¥, large yuan, small fen; `height` is that of its line. */
export function writePrice(
  wanted: WantedPrice,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): { readonly steps: readonly Step[]; readonly height: number; readonly width: number } {
  let runs = runsOf(wanted);
  const widthOf = (all: readonly Run[]) => all.reduce((sum, { text, font }) => sum + measure(text, font), 0);
  const height = Math.round(wanted.size * 1.25);
  for (let size = wanted.size; widthOf(runs) > width && size > 1; size -= 1) runs = runsOf({ ...wanted, size });
  const baseline = y + Math.round(height * 0.82);
  let at = x;
  const steps = runs.map(({ text, font }): Step => {
    const step: Step = { draw: 'text', text, x: at, baseline, font, colour: 'seal' };
    at += measure(text, font);
    return step;
  });
  return { steps, height, width: at - x };
}
