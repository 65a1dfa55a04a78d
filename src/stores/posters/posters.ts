import { call } from '@/client';
import { asForAll, type GoodsCard, type GoodsDetail } from '@/contract/catalog/goods';
import type { CodeTarget, ShopCode } from '@/contract/entry/shop-code';
import type { Failure } from '@/contract/failure';
import type { PostDetail } from '@/contract/feed/post';
import { ok, type Result } from '@/contract/result';
import type { Shop } from '@/contract/shop/shop';

import { createResource } from '../resource';

/** What a poster is made of. */
export type PosterSubject =
  | { readonly of: 'goods'; readonly id: string }
  | { readonly of: 'post'; readonly id: string }
  | { readonly of: 'shop' };

interface Signed {
  readonly shop: Shop;
  /** Absent where it could not be had: a poster stands without it. */
  readonly code?: ShopCode;
}

type Thing =
  | { readonly of: 'goods'; readonly goods: GoodsDetail }
  | { readonly of: 'post'; readonly post: PostDetail }
  | { readonly of: 'shop'; readonly goods: readonly GoodsCard[] };

export type PosterMatter = Signed & Thing;

async function thingOf(subject: PosterSubject): Promise<Result<Thing, Failure>> {
  if (subject.of === 'goods') {
    const answer = await call('goods.get', { goodsId: subject.id });
    return answer.ok ? ok({ of: 'goods', goods: asForAll(answer.value.goods) }) : answer;
  }
  if (subject.of === 'post') {
    const answer = await call('feed.get', { postId: subject.id });
    if (!answer.ok) return answer;
    return ok({ of: 'post', post: { ...answer.value, goods: answer.value.goods.map(asForAll) } });
  }
  const answer = await call('goods.list', { inStock: true });
  // The shop's own poster stands without goods.
  return ok({ of: 'shop', goods: answer.ok ? answer.value.items.map(asForAll) : [] });
}

function targetOf(subject: PosterSubject): CodeTarget {
  return subject.of === 'shop' ? { to: 'feed' } : { to: subject.of, id: subject.id };
}

/** All that a poster of this shows, asked at once. It fails without the thing or the shop, not without its code. */
export async function posterMatter(subject: PosterSubject): Promise<Result<PosterMatter, Failure>> {
  const [thing, shop, code] = await Promise.all([
    thingOf(subject),
    call('shop.get', {}),
    call('code.get', { target: targetOf(subject) }),
  ]);
  if (!thing.ok) return thing;
  if (!shop.ok) return shop;
  return ok({ ...thing.value, shop: shop.value, ...(code.ok && { code: code.value }) });
}

/** A post with all that is in it; `undefined` when it can't be had now. */
export async function readPost(postId: string): Promise<PostDetail | undefined> {
  const answer = await call('feed.get', { postId });
  return answer.ok ? answer.value : undefined;
}

export const posterResource = createResource(posterMatter);
