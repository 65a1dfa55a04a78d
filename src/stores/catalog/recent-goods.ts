import { create } from 'zustand';

import type { GoodsCard } from '@/contract/catalog/goods';
import { readStorage, writeStorage } from '@/platform/device/storage';

const KEY = 'xiaopu/seen-goods';

/** As many as two rows show. */
const MAX_SEEN = 6;

/** Goods without their price, which may change. */
export type SeenGoods = Pick<GoodsCard, 'id' | 'title' | 'picture'>;

/** Goods looked at on this phone, newest first. They never leave the phone. */
export const useSeenGoods = create<{ readonly goods: readonly SeenGoods[] }>(() => ({ goods: readSeen() }));

function isSeenGoods(value: unknown): value is SeenGoods {
  const { id, title, picture } = Object(value);
  return [id, title, picture?.url].every((text) => typeof text === 'string');
}

/** Stored data may be corrupt or from another version: only what is whole is read. */
function readSeen(): readonly SeenGoods[] {
  const saved = readStorage(KEY);
  return Array.isArray(saved) ? saved.filter(isSeenGoods).slice(0, MAX_SEEN) : [];
}

/** If the phone's storage is full, it is kept in memory only; this is not reported. */
export function addSeenGoods({ id, title, picture }: SeenGoods): void {
  const others = useSeenGoods.getState().goods.filter((other) => other.id !== id);
  const goods = [{ id, title, picture }, ...others].slice(0, MAX_SEEN);
  useSeenGoods.setState({ goods });
  writeStorage(KEY, goods);
}

export function forgetSeenGoods(): void {
  useSeenGoods.setState({ goods: [] });
  writeStorage(KEY, []);
}
