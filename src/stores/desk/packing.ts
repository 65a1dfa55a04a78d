import { create } from 'zustand';

import { readStorage, writeStorage } from '@/platform/device/storage';

const KEY = 'xiaopu/packing';

/** The packing list that is being worked through. Kept on the phone: packing takes longer than an app stays open. */
interface Packing {
  /** The chosen orders; empty: all that wait. */
  readonly orderIds: readonly string[];
  /** What was ticked off: see the keys of the page. */
  readonly ticks: readonly string[];
}

const textsIn = (value: unknown, name: string): readonly string[] => {
  const list: unknown = value instanceof Object ? Reflect.get(value, name) : undefined;
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};

function readPacking(): Packing {
  const stored = readStorage(KEY);
  return { orderIds: textsIn(stored, 'orderIds'), ticks: textsIn(stored, 'ticks') };
}

export const usePacking = create<Packing>(() => readPacking());

/** A full phone forgets the ticks when the app is closed, which the seller sees. */
function save(packing: Packing): void {
  usePacking.setState(packing);
  writeStorage(KEY, packing);
}

/** Packs these orders next. The ticks stay if they are the same orders as before. */
export function choosePacking(orderIds: readonly string[]): void {
  const { orderIds: before, ticks } = usePacking.getState();
  const isSame = before.length === orderIds.length && orderIds.every((id) => before.includes(id));
  save({ orderIds, ticks: isSame ? ticks : [] });
}

export function tickPacking(key: string, isTicked: boolean): void {
  const { orderIds, ticks } = usePacking.getState();
  const others = ticks.filter((tick) => tick !== key);
  save({ orderIds, ticks: isTicked ? [...others, key] : others });
}
