import type { Preorder, StoryBlock } from '@/contract/catalog/goods';
import type { EpochMs } from '@/contract/time';
import type { Catalog } from '@/domain/catalog/catalog';
import type { GoodsRecord, SkuRecord } from '@/domain/catalog/goods-record';
import type { CommentRecord } from '@/domain/feed/post-activity';
import type { BlockRecord, PostRecord } from '@/domain/feed/post-record';
import type { ShopSeed } from '@/domain/shop-seed';

import type {
  BlockContent,
  CommentContent,
  ContentTime,
  GoodsContent,
  PostContent,
  ShopContent,
  SkuContent,
} from '../types';
import { toEpochMs } from './content-time';
import { toPicture, toVideo } from './media';
import { notInFuture } from './not-in-future';
import { toCoupon, toPromotionRecord } from './promotions';
import { toReviews } from './reviews';
import { toSellerCard } from './seller';

type ToEpochMs = (time: ContentTime) => EpochMs;

const DEFAULT_MAX_PER_ORDER = 20;
const DEFAULT_OFFER_LIMIT = 3;
const DEFAULT_HOLD_HOURS = 24;

/** Converts the seller's content into the records of the cloud. `daysAgo` and `daysAhead` count from `start`. */
export function compileShop(content: ShopContent, start: EpochMs): ShopSeed {
  const toTime = feedTimes(content.posts, start);
  return {
    catalog: compileCatalog(content, start),
    posts: content.posts.map((post) => toPostRecord(post, toTime)),
    stock: new Map(content.goods.flatMap(({ skus }) => skus.map(({ id, stock }) => [id, stock] as const))),
    preparedOrders: (content.preparedOrders ?? []).map(({ expiresAt, ...rest }) => ({
      ...rest,
      expiresAt: toEpochMs(expiresAt, start),
    })),
  };
}

function compileCatalog(content: ShopContent, start: EpochMs): Catalog {
  const { avatar, cover, ...shop } = content.shop;
  return {
    shop: { ...shop, avatar: toPicture(avatar), cover: toPicture(cover) },
    seller: toSellerCard(content.seller, start),
    goods: content.goods.map((good) => toGoodsRecord(good, start)),
    promotions: (content.promotions ?? []).map((promotion) => toPromotionRecord(promotion, content.goods, start)),
    coupons: (content.coupons ?? []).map((coupon) => toCoupon(coupon, content.goods, start)),
    reviews: toReviews(content, start),
    ...(content.returnAddress && { returnAddress: content.returnAddress }),
    ...(content.welcomeCredit !== undefined && { welcomeCredit: content.welcomeCredit }),
  };
}

/** The instant of a time of the feed, none of which is in the future. */
function feedTimes(posts: readonly PostContent[], start: EpochMs): ToEpochMs {
  const toTime: ToEpochMs = (time) => toEpochMs(time, start);
  const times = posts.flatMap((post) => [post.at, ...(post.comments ?? []).map((comment) => comment.at)]);
  const settle = notInFuture(times.map(toTime), start);
  return (time) => settle(toTime(time));
}

function toGoodsRecord(good: GoodsContent, start: EpochMs): GoodsRecord {
  const { gallery, optionGroups, skus, maxPerOrder, returns, preorder, listedAt, bargain, description, ...rest } = good;
  const [first, ...more] = gallery;
  const story = description.map(toStoryBlock);
  return {
    ...rest,
    gallery: [toPicture(first), ...more.map(toPicture)],
    optionGroups: optionGroups ?? [],
    skus: skus.map(toSku),
    maxPerOrder: maxPerOrder ?? DEFAULT_MAX_PER_ORDER,
    description: description.filter((part) => typeof part === 'string'),
    ...(story.some(({ kind }) => kind === 'picture') && { story }),
    returns: returns ?? { kind: 'seven-days' },
    ...(listedAt && { listedAt: Math.min(toEpochMs(listedAt, start), start) }),
    ...(preorder && { preorder: toPreorder(preorder, start) }),
    ...(bargain && { bargain: { offerLimit: DEFAULT_OFFER_LIMIT, holdHours: DEFAULT_HOLD_HOURS, ...bargain } }),
  };
}

function toStoryBlock(part: GoodsContent['description'][number]): StoryBlock {
  return typeof part === 'string' ? { kind: 'text', text: part } : { kind: 'picture', picture: toPicture(part) };
}

function toPreorder({ arrivesAt, ...rest }: NonNullable<GoodsContent['preorder']>, start: EpochMs): Preorder {
  return { ...rest, arrivesAt: toEpochMs(arrivesAt, start) };
}

function toSku({ options, picture, stock: _stock, ...rest }: SkuContent): SkuRecord {
  return { ...rest, options: options ?? [], ...(picture && { picture: toPicture(picture) }) };
}

function toPostRecord(post: PostContent, toTime: ToEpochMs): PostRecord {
  return {
    id: post.id,
    kind: post.blocks ? 'article' : 'moment',
    ...(post.title !== undefined && { title: post.title }),
    text: post.text,
    pictures: (post.pictures ?? []).map(toPicture),
    ...(post.video && { video: toVideo(post.video, post.pictures?.[0]) }),
    goodsIds: post.goodsIds ?? [],
    at: toTime(post.at),
    pinned: post.pinned ?? false,
    likes: post.likes ?? 0,
    comments: (post.comments ?? []).map((comment, index) =>
      toCommentRecord(comment, `${post.id}-c${index + 1}`, toTime),
    ),
    blocks: (post.blocks ?? []).map(toBlockRecord),
  };
}

function toCommentRecord(comment: CommentContent, id: string, toTime: ToEpochMs): CommentRecord {
  const { at, bySeller, ...rest } = comment;
  return { ...rest, id, at: toTime(at), bySeller: bySeller ?? false };
}

function toBlockRecord(block: BlockContent): BlockRecord {
  return block.kind === 'picture' ? { ...block, picture: toPicture(block.picture) } : block;
}
