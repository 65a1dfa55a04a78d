import { call } from '@/client';
import { withPublicPrice, type GoodsCard, type GoodsDetail } from '@/contract/catalog/goods';
import type { CodeTarget, ShopCode } from '@/contract/entry/shop-code';
import type { Failure } from '@/contract/failure';
import type { PostDetail } from '@/contract/feed/post';
import { ok, type Result } from '@/contract/result';
import type { Shop } from '@/contract/shop/shop';

import { createResource } from '../resource';

/** The subject of a poster. */
export type PosterSubject =
  | { readonly kind: 'goods'; readonly id: string }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'shop' };

interface ShopAndCode {
  readonly shop: Shop;
  /** Absent if it could not be loaded; the poster is drawn without it. */
  readonly code?: ShopCode;
}

type PosterContent =
  | { readonly kind: 'goods'; readonly goods: GoodsDetail }
  | { readonly kind: 'post'; readonly post: PostDetail }
  | { readonly kind: 'shop'; readonly goods: readonly GoodsCard[] };

export type PosterData = ShopAndCode & PosterContent;

async function loadContent(subject: PosterSubject): Promise<Result<PosterContent, Failure>> {
  if (subject.kind === 'goods') {
    const answer = await call('goods.get', { goodsId: subject.id });
    return answer.ok ? ok({ kind: 'goods', goods: withPublicPrice(answer.value.goods) }) : answer;
  }
  if (subject.kind === 'post') {
    const answer = await call('feed.get', { postId: subject.id });
    if (!answer.ok) return answer;
    return ok({ kind: 'post', post: { ...answer.value, goods: answer.value.goods.map(withPublicPrice) } });
  }
  const answer = await call('goods.list', { inStock: true });
  // The shop poster can be drawn without goods.
  return ok({ kind: 'shop', goods: answer.ok ? answer.value.items.map(withPublicPrice) : [] });
}

function targetOf(subject: PosterSubject): CodeTarget {
  return subject.kind === 'shop' ? { to: 'feed' } : { to: subject.kind, id: subject.id };
}

/** Loads everything a poster shows, in parallel. Fails without its content or the shop, but not without the code. */
export async function loadPosterData(subject: PosterSubject): Promise<Result<PosterData, Failure>> {
  const [content, shop, code] = await Promise.all([
    loadContent(subject),
    call('shop.get', {}),
    call('code.get', { target: targetOf(subject) }),
  ]);
  if (!content.ok) return content;
  if (!shop.ok) return shop;
  return ok({ ...content.value, shop: shop.value, ...(code.ok && { code: code.value }) });
}

/** A post's detail; `undefined` if it can't be loaded. */
export async function readPost(postId: string): Promise<PostDetail | undefined> {
  const answer = await call('feed.get', { postId });
  return answer.ok ? answer.value : undefined;
}

export const posterResource = createResource(loadPosterData);
