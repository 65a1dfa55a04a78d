import type { ShopCode } from '@/contract/entry/shop-code';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { layoutText } from '../drawing/blocks';
import type { Box, MakeBlock, Measure, Step } from '../drawing/steps';

/** Shop and code in a poster's footer; `code` is undefined if there is none. */
export interface ShopFooter {
  readonly shop: Pick<Shop, 'name' | 'signature'>;
  readonly code: ShopCode | undefined;
  /** Hint of what the code opens. */
  readonly hint: string;
}

interface FooterText {
  readonly title: string;
  readonly text: string;
}

/** Side of a code, and its quiet zone: four cells of about 29. */
const CODE = 168;
const QUIET_ZONE = 24;
const LABEL = 40;

/** Text in place of a missing code. */
function missingCodeSteps(box: Box, measure: Measure): readonly Step[] {
  const place = { x: box.x + 28, y: box.y, width: box.width - 48 };
  const text = { text: copy.posters.noCode, font: { size: 26 }, colour: 'ink-soft', maxLines: 4 } as const;
  const { height } = layoutText(text, place, measure);
  const { steps } = layoutText(text, { ...place, y: box.y + Math.round((box.height - height) / 2) }, measure);
  return [{ draw: 'outline', box, colour: 'edge', radius: 16, dash: [10, 8] }, ...steps];
}

function previewLabelSteps(box: Box, measure: Measure): readonly Step[] {
  const font = { size: 24, weight: 600 } as const;
  const width = measure(copy.posters.preview, font);
  const text = { text: copy.posters.preview, font, colour: 'seal', maxLines: 1, lineHeight: 1.4 } as const;
  const x = Math.round(box.x + (box.width - width) / 2);
  return layoutText(text, { x, y: box.y + box.height - LABEL - 4, width: box.width }, measure).steps;
}

/** The code on a light ground. A preview code is labelled. */
function codeSteps({ code, shop }: ShopFooter, { x, y }: Pick<Box, 'x' | 'y'>, measure: Measure): readonly Step[] {
  const side = CODE + 2 * QUIET_ZONE;
  if (code === undefined) return missingCodeSteps({ x, y, width: side, height: side }, measure);
  const inner = { x: x + QUIET_ZONE, y: y + QUIET_ZONE, width: CODE, height: CODE };
  if (code.kind === 'mini') {
    const ground: Step = { draw: 'fill', box: { x, y, width: side, height: side }, colour: 'card', radius: 16 };
    return [ground, { draw: 'picture', box: inner, radius: 0, url: code.picture.url, fallbackText: shop.name }];
  }
  const card = { x, y, width: side, height: side + LABEL - QUIET_ZONE / 2 };
  return [
    { draw: 'fill', box: card, colour: 'card', radius: 16 },
    { draw: 'cells', box: inner, rows: code.rows, colour: 'ink' },
    ...previewLabelSteps(card, measure),
  ];
}

const sizeOf = (code: ShopCode | undefined) => ({
  width: CODE + 2 * QUIET_ZONE,
  height: CODE + 2 * QUIET_ZONE + (code?.kind === 'preview' ? LABEL - QUIET_ZONE / 2 : 0),
});

/** Footer of a poster: a line, the shop's name and signature (or `footerText`), and the code. */
export function footerBlock(footer: ShopFooter, measure: Measure, footerText?: FooterText): MakeBlock {
  return ({ x, y, width }) => {
    const code = sizeOf(footer.code);
    const top = y + 32;
    const column = { x, width: width - code.width - 32 };
    const { title, text } = footerText ?? { title: footer.shop.name, text: footer.shop.signature };
    const parts = [
      { text: title, font: { size: 38, weight: 600 }, colour: 'ink', maxLines: 1, lineHeight: 1.4 },
      { text, font: { size: 26 }, colour: 'ink-soft', maxLines: 2, lineHeight: 1.5 },
      { text: footer.code ? footer.hint : '', font: { size: 26 }, colour: 'seal', maxLines: 1, lineHeight: 2 },
    ] as const;
    const textHeight = parts.reduce((sum, part) => sum + layoutText(part, { ...column, y: 0 }, measure).height, 0);
    let at = top + Math.max(0, Math.round((code.height - textHeight) / 2));
    const textSteps = parts.flatMap((part) => {
      const { steps, height } = layoutText(part, { ...column, y: at }, measure);
      at += height;
      return steps;
    });
    return {
      name: 'footer',
      box: { x, y, width, height: 32 + Math.max(code.height, textHeight) },
      steps: [
        { draw: 'fill', box: { x, y, width, height: 2 }, colour: 'hairline' },
        ...textSteps,
        ...codeSteps(footer, { x: x + width - code.width, y: top }, measure),
      ],
    };
  };
}
