import type { CodeTarget } from '@/contract/code';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { encodeScene } from '@/domain/landing';

import type { Handler } from '../handler';
import type { ShopWindow } from '../shop-window';
import { isShown } from './shown-posts';

/** A code is printed and kept: it is given only for what is there. */
export const getCode: Handler<'code.get'> = async ({ target }, { clock, codes, window }) => {
  if (!isThere(target, window, clock.now()))
    return err(failure('NOT_FOUND', { what: target.to === 'goods' ? 'goods' : 'post' }));
  return codes.codeFor(encodeScene({ landing: target, source: 'poster' }));
};

function isThere(target: CodeTarget, window: ShopWindow, now: EpochMs): boolean {
  if (target.to === 'feed') return true;
  if (target.to === 'goods') return window.goodsById.has(target.id);
  const post = window.postById.get(target.id);
  return post !== undefined && isShown(post, now);
}
