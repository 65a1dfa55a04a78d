import type { Preorder, Sku } from '@/contract/catalog/goods';
import { MINUTE, type EpochMs } from '@/contract/time';
import type { Catalogue } from '@/domain/catalog';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import type { CommentRecord } from '@/domain/feed/comments';
import type { BlockRecord, PostRecord } from '@/domain/feed/post-record';

import type { BlockContent, CommentContent, GoodsContent, PostContent, ShopContent, SkuContent, When } from '../types';
import { clip, picture } from './media';
import { couponRecord, promotionRecord } from './promotions';
import { reviewRecords } from './reviews';
import { sellerCard } from './seller';
import { instant } from './when';

type Clock = (when: When) => EpochMs;

const DEFAULT_LIMIT = 20;
const DEFAULT_ROUNDS = 3;
const DEFAULT_HOLD_HOURS = 24;

/** Turns what a seller wrote into what the cloud keeps. `start` is the instant that `daysAgo` counts back from. */
export function compileShop(content: ShopContent, start: EpochMs): Catalogue {
  const said = clock(content.posts, start);
  const { portrait, cover, ...shop } = content.shop;
  return {
    shop: { ...shop, portrait: picture(portrait), cover: picture(cover) },
    seller: sellerCard(content.seller, start),
    goods: content.goods.map((good) => goodsRecord(good, start)),
    posts: content.posts.map((post) => postRecord(post, said)),
    promotions: (content.promotions ?? []).map((promotion) => promotionRecord(promotion, content.goods, start)),
    coupons: (content.coupons ?? []).map((coupon) => couponRecord(coupon, content.goods, start)),
    reviews: reviewRecords(content, start),
    baskets: (content.baskets ?? []).map(({ until, ...basket }) => ({ ...basket, until: instant(until, start) })),
    ...(content.welcomeCredit !== undefined && { welcomeCredit: content.welcomeCredit }),
  };
}

/**
 * Nothing said lies in the future: a shop opened at 07:00 must not show a post of 08:10. What would is moved to the
 * last minutes before `start`, a minute apart, in the order it was written.
 */
function clock(posts: readonly PostContent[], start: EpochMs): Clock {
  const whens = posts.flatMap((post) => [post.when, ...(post.comments ?? []).map((comment) => comment.when)]);
  const latestFirst = [...new Set(whens.map((when) => instant(when, start)))].sort((a, b) => b - a);
  const moved = new Map<EpochMs, EpochMs>();
  let limit = start - MINUTE;
  for (const at of latestFirst) {
    const settled = Math.min(at, limit);
    moved.set(at, settled);
    limit = settled - (settled === at ? 0 : MINUTE);
  }
  return (when) => {
    const at = instant(when, start);
    return moved.get(at) ?? at;
  };
}

function goodsRecord(good: GoodsContent, start: EpochMs): GoodsRecord {
  const { gallery, dimensions, skus, limit, returns, preorder, listed, bargain, ...same } = good;
  const [first, ...more] = gallery;
  return {
    ...same,
    gallery: [picture(first), ...more.map(picture)],
    dimensions: dimensions ?? [],
    skus: skus.map(skuRecord),
    limit: limit ?? DEFAULT_LIMIT,
    returns: returns ?? { kind: 'seven-days' },
    ...(listed && { listedAt: Math.min(instant(listed, start), start) }),
    ...(preorder && { preorder: preorderRecord(preorder, start) }),
    ...(bargain && { bargain: { rounds: DEFAULT_ROUNDS, holdHours: DEFAULT_HOLD_HOURS, ...bargain } }),
  };
}

function preorderRecord({ arrives, ...same }: NonNullable<GoodsContent['preorder']>, start: EpochMs): Preorder {
  return { ...same, arrivesAt: instant(arrives, start) };
}

function skuRecord(sku: SkuContent): Sku {
  const { options, picture: shown, ...same } = sku;
  return { ...same, options: options ?? [], ...(shown && { picture: picture(shown) }) };
}

function postRecord(post: PostContent, said: Clock): PostRecord {
  return {
    id: post.id,
    kind: post.blocks ? 'article' : 'moment',
    ...(post.title !== undefined && { title: post.title }),
    text: post.text,
    pictures: (post.pictures ?? []).map(picture),
    ...(post.video && { video: clip(post.video, post.pictures?.[0]) }),
    goodsIds: post.goodsIds ?? [],
    at: said(post.when),
    pinned: post.pinned ?? false,
    likes: post.likes ?? 0,
    comments: (post.comments ?? []).map((comment, index) => commentRecord(comment, `${post.id}-c${index + 1}`, said)),
    blocks: (post.blocks ?? []).map(blockRecord),
  };
}

function commentRecord(comment: CommentContent, id: string, said: Clock): CommentRecord {
  const { when, bySeller, ...same } = comment;
  return { ...same, id, at: said(when), bySeller: bySeller ?? false };
}

function blockRecord(block: BlockContent): BlockRecord {
  return block.kind === 'picture' ? { ...block, picture: picture(block.picture) } : block;
}
