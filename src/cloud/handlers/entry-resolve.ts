import type { Entry, Landing } from '@/contract/landing';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { decodeLink, decodeScene } from '@/domain/landing';

import type { Handler } from '../handler';
import type { ShopWindow } from '../shop-window';
import { isShown } from './shown-posts';

const HOME = { to: 'feed' } as const satisfies Landing;

/** Never fails: whoever scans something stale or foreign still comes into the shop, and is told. */
export const resolveEntry: Handler<'entry.resolve'> = async ({ scene, link }, { clock, window }) => {
  const decoded = scene ? decodeScene(scene) : link ? decodeLink(link) : { landing: HOME };
  if (!decoded) return ok({ landing: HOME, misread: true });
  const stands = isThere(decoded.landing, window, clock.now());
  return ok<Entry>({ ...decoded, landing: stands ? decoded.landing : HOME, misread: !stands });
};

function isThere(landing: Landing, window: ShopWindow, now: EpochMs): boolean {
  if (landing.to === 'goods') return window.goodsById.has(landing.id);
  if (landing.to !== 'post') return true;
  const post = window.postById.get(landing.id);
  return post !== undefined && isShown(post, now);
}
