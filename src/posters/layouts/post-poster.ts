import type { PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import { formatDay } from '@/copy/format-time';

import { layoutText, textBlock } from '../drawing/blocks';
import type { Drawing, MakeBlock, Measure } from '../drawing/steps';
import { footerBlock, type ShopFooter } from './footer';
import { goodsRow } from './goods-blocks';
import { mosaicHeight, mosaicSteps } from './mosaic';
import { stackPoster } from './stack-poster';

export interface PostPoster {
  readonly post: Pick<PostDetail, 'title' | 'text' | 'pictures' | 'goods' | 'at'>;
  readonly avatar: Picture;
  readonly footer: ShopFooter;
}

const GAP = 8;
/** Limits for a single picture's height/width ratio. */
const MIN_RATIO = 0.56;
const MAX_RATIO = 1.2;
/** Maximum goods shown under a post. */
const MAX_GOODS = 2;

/** Author line as in Moments: avatar, name, day. */
const byline =
  ({ post, avatar, footer }: PostPoster, measure: Measure): MakeBlock =>
  ({ x, y, width }) => {
    const avatarBox = { x, y, width: 92, height: 92 };
    const place = { x: x + 116, width: width - 116 };
    const name = {
      text: footer.shop.name,
      font: { size: 36, weight: 600 },
      colour: 'link',
      maxLines: 1,
      lineHeight: 1.4,
    } as const;
    const day = {
      text: formatDay(post.at),
      font: { size: 26 },
      colour: 'ink-soft',
      maxLines: 1,
      lineHeight: 1.5,
    } as const;
    const picture = {
      draw: 'picture',
      box: avatarBox,
      radius: 14,
      url: avatar.url,
      fallbackText: footer.shop.name,
    } as const;
    return {
      name: 'byline',
      box: { x, y, width, height: 92 },
      steps: [
        picture,
        ...layoutText(name, { ...place, y }, measure).steps,
        ...layoutText(day, { ...place, y: y + 51 }, measure).steps,
      ],
    };
  };

function heightOf(pictures: readonly Picture[], width: number): number {
  const [first] = pictures;
  if (pictures.length > 1 || !first) return mosaicHeight(pictures.length, width, GAP);
  return Math.round(width * Math.min(MAX_RATIO, Math.max(MIN_RATIO, first.height / first.width)));
}

/** Up to nine pictures; a single one keeps its ratio within limits. */
function picturesBlock(pictures: readonly Picture[]): MakeBlock {
  return ({ x, y, width }) => {
    const box = { x, y, width, height: heightOf(pictures, width) };
    if (box.height === 0) return undefined;
    return { name: 'pictures', box, steps: mosaicSteps(pictures, box, { gap: GAP, radius: 14 }) };
  };
}

/** Poster of a post, laid out as in Moments, with its goods and the code. */
export function postPoster(content: PostPoster, measure: Measure): Drawing {
  const { title = '', text, pictures, goods } = content.post;
  const heading = {
    text: title,
    font: { size: 44, weight: 600 },
    colour: 'ink',
    maxLines: 2,
    lineHeight: 1.35,
  } as const;
  const maxLines = pictures.length > 0 ? 6 : 14;
  const body = { text, font: { size: 32 }, colour: 'ink', maxLines, lineHeight: 1.6 } as const;
  return stackPoster([
    { makeBlock: byline(content, measure), gapAbove: 0 },
    { makeBlock: textBlock('title', heading, measure), gapAbove: 28 },
    { makeBlock: textBlock('text', body, measure), gapAbove: 20 },
    { makeBlock: picturesBlock(pictures), gapAbove: 24 },
    ...goods.slice(0, MAX_GOODS).map((item) => ({ makeBlock: goodsRow(item, measure), gapAbove: 16 })),
    { makeBlock: footerBlock(content.footer, measure), gapAbove: 36 },
  ]);
}
