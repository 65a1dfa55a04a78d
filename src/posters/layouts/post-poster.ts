import type { PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import { formatDay } from '@/copy/format-time';

import { wordsBlock, writeWords } from '../drawing/blocks';
import type { Drawing, MakeBlock, Measure } from '../drawing/steps';
import { footBlock, type Sign } from './foot';
import { goodsRow } from './goods-strip';
import { mosaicHeight, mosaicSteps } from './mosaic';
import { posterOf } from './page';

export interface PostPoster {
  readonly post: Pick<PostDetail, 'title' | 'text' | 'pictures' | 'goods' | 'at'>;
  readonly portrait: Picture;
  readonly sign: Sign;
}

const GAP = 8;
/** The shapes that a picture alone may take, height to width. */
const FLATTEST = 0.56;
const TALLEST = 1.2;
/** More goods than this would make of a post a price list. */
const GOODS = 2;

/** Whose words these are, as Moments shows it: face, name, day. */
const byLine =
  ({ post, portrait, sign }: PostPoster, measure: Measure): MakeBlock =>
  ({ x, y, width }) => {
    const face = { x, y, width: 92, height: 92 };
    const place = { x: x + 116, width: width - 116 };
    const name = {
      text: sign.shop.name,
      font: { size: 36, weight: 600 },
      colour: 'link',
      most: 1,
      leading: 1.4,
    } as const;
    const day = { text: formatDay(post.at), font: { size: 26 }, colour: 'ink-soft', most: 1, leading: 1.5 } as const;
    const picture = { draw: 'picture', box: face, radius: 14, url: portrait.url, instead: sign.shop.name } as const;
    return {
      name: 'by-line',
      box: { x, y, width, height: 92 },
      steps: [
        picture,
        ...writeWords(name, { ...place, y }, measure).steps,
        ...writeWords(day, { ...place, y: y + 51 }, measure).steps,
      ],
    };
  };

function heightOf(pictures: readonly Picture[], width: number): number {
  const [first] = pictures;
  if (pictures.length > 1 || !first) return mosaicHeight(pictures.length, width, GAP);
  return Math.round(width * Math.min(TALLEST, Math.max(FLATTEST, first.height / first.width)));
}

/** A post's pictures, at most nine; one alone keeps its own shape as far as it can. */
function picturesBlock(pictures: readonly Picture[]): MakeBlock {
  return ({ x, y, width }) => {
    const box = { x, y, width, height: heightOf(pictures, width) };
    if (box.height === 0) return undefined;
    return { name: 'pictures', box, steps: mosaicSteps(pictures, box, { gap: GAP, radius: 14 }) };
  };
}

/** A post as one reads it in Moments, with what it speaks of and the way to it. */
export function postPoster(content: PostPoster, measure: Measure): Drawing {
  const { title = '', text, pictures, goods } = content.post;
  const heading = { text: title, font: { size: 44, weight: 600 }, colour: 'ink', most: 2, leading: 1.35 } as const;
  const most = pictures.length > 0 ? 6 : 14;
  const words = { text, font: { size: 32 }, colour: 'ink', most, leading: 1.6 } as const;
  return posterOf([
    { make: byLine(content, measure), above: 0 },
    { make: wordsBlock('title', heading, measure), above: 28 },
    { make: wordsBlock('words', words, measure), above: 20 },
    { make: picturesBlock(pictures), above: 24 },
    ...goods.slice(0, GOODS).map((one) => ({ make: goodsRow(one, measure), above: 16 })),
    { make: footBlock(content.sign, measure), above: 36 },
  ]);
}
