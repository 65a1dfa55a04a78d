import type { ShopCode } from '@/contract/entry/shop-code';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { writeWords } from '../drawing/blocks';
import type { Box, MakeBlock, Measure, Step } from '../drawing/steps';

/** Who makes a poster, and the code that leads to it; `undefined` where there is none. */
export interface Sign {
  readonly shop: Pick<Shop, 'name' | 'signature'>;
  readonly code: ShopCode | undefined;
  /** What the code leads to. */
  readonly hint: string;
}

interface FootWords {
  readonly lead: string;
  readonly says: string;
}

/** The side of a code, and the light edge that readers need: four cells of some 29. */
const CODE = 168;
const QUIET = 24;
const LABEL = 40;

/** The words in the place of a code: how to come in without one. */
function noCode(box: Box, measure: Measure): readonly Step[] {
  const place = { x: box.x + 28, y: box.y, width: box.width - 48 };
  const words = { text: copy.posters.noCode, font: { size: 26 }, colour: 'ink-soft', most: 4 } as const;
  const { height } = writeWords(words, place, measure);
  const { steps } = writeWords(words, { ...place, y: box.y + Math.round((box.height - height) / 2) }, measure);
  return [{ draw: 'ring', box, colour: 'edge', radius: 16, dash: [10, 8] }, ...steps];
}

function previewLabel(box: Box, measure: Measure): readonly Step[] {
  const font = { size: 24, weight: 600 } as const;
  const width = measure(copy.posters.preview, font);
  const words = { text: copy.posters.preview, font, colour: 'seal', most: 1, leading: 1.4 } as const;
  const x = Math.round(box.x + (box.width - width) / 2);
  return writeWords(words, { x, y: box.y + box.height - LABEL - 4, width: box.width }, measure).steps;
}

/** A code on its own light ground. A preview says that it is one. */
export function codeSteps({ code, shop }: Sign, { x, y }: Pick<Box, 'x' | 'y'>, measure: Measure): readonly Step[] {
  const side = CODE + 2 * QUIET;
  if (code === undefined) return noCode({ x, y, width: side, height: side }, measure);
  const inner = { x: x + QUIET, y: y + QUIET, width: CODE, height: CODE };
  if (code.kind === 'mini') {
    const ground: Step = { draw: 'fill', box: { x, y, width: side, height: side }, colour: 'card', radius: 16 };
    return [ground, { draw: 'picture', box: inner, radius: 0, url: code.picture.url, instead: shop.name }];
  }
  const card = { x, y, width: side, height: side + LABEL - QUIET / 2 };
  return [
    { draw: 'fill', box: card, colour: 'card', radius: 16 },
    { draw: 'cells', box: inner, rows: code.rows, colour: 'ink' },
    ...previewLabel(card, measure),
  ];
}

const sideOf = (code: ShopCode | undefined) => ({
  width: CODE + 2 * QUIET,
  height: CODE + 2 * QUIET + (code?.kind === 'preview' ? LABEL - QUIET / 2 : 0),
});

/** The foot of a poster: a thin line, whose shop it is (or other words), and the way in. */
export function footBlock(sign: Sign, measure: Measure, other?: FootWords): MakeBlock {
  return ({ x, y, width }) => {
    const code = sideOf(sign.code);
    const top = y + 32;
    const text = { x, width: width - code.width - 32 };
    const { lead, says } = other ?? { lead: sign.shop.name, says: sign.shop.signature };
    const parts = [
      { text: lead, font: { size: 38, weight: 600 }, colour: 'ink', most: 1, leading: 1.4 },
      { text: says, font: { size: 26 }, colour: 'ink-soft', most: 2, leading: 1.5 },
      { text: sign.code ? sign.hint : '', font: { size: 26 }, colour: 'seal', most: 1, leading: 2 },
    ] as const;
    const tall = parts.reduce((sum, part) => sum + writeWords(part, { ...text, y: 0 }, measure).height, 0);
    let at = top + Math.max(0, Math.round((code.height - tall) / 2));
    const words = parts.flatMap((part) => {
      const { steps, height } = writeWords(part, { ...text, y: at }, measure);
      at += height;
      return steps;
    });
    return {
      name: 'foot',
      box: { x, y, width, height: 32 + Math.max(code.height, tall) },
      steps: [
        { draw: 'fill', box: { x, y, width, height: 2 }, colour: 'hairline' },
        ...words,
        ...codeSteps(sign, { x: x + width - code.width, y: top }, measure),
      ],
    };
  };
}
