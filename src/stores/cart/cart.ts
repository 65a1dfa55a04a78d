import { create } from 'zustand';

import { cloudNow } from '@/client';
import type { CartEntry } from '@/contract/cart/cart';
import type { WantedLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { tidyCart } from '@/domain/cart/merge-carts';
import { read, write } from '@/platform/device/storage';

/** A line of the cart as the phone keeps it: what is wanted, never what it costs. Its quantity is at least 1. */
export type CartLine = CartEntry;

interface Cart {
  /** What the cart shows, the newest first. */
  readonly lines: readonly CartLine[];
  /** What other phones have to hear of beside it: taken out, or more than one cart holds. */
  readonly aside: readonly CartEntry[];
}

const KEY = 'xiaopu/cart';

function readInstant(kept: object, name: 'addedAt' | 'changedAt'): number {
  const at: unknown = Reflect.get(kept, name);
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? at : 0;
}

/** One kept entry, if it reads as one and within what the cloud takes: one that it refuses would spoil the whole quote. */
function readEntry(kept: unknown): readonly CartEntry[] {
  if (!(kept instanceof Object && 'skuId' in kept && 'quantity' in kept)) return [];
  const { skuId, quantity } = kept;
  if (typeof skuId !== 'string' || skuId === '' || skuId.length > LIMITS.idChars) return [];
  if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity) || quantity < 0) return [];
  return [
    {
      skuId,
      quantity: Math.min(LIMITS.quantity, quantity),
      chosen: !('chosen' in kept && kept.chosen === false),
      addedAt: readInstant(kept, 'addedAt'),
      changedAt: readInstant(kept, 'changedAt'),
    },
  ];
}

/** What was kept may be from an older version, or broken: only what reads as an entry comes back, each SKU once. */
function readCart(): Cart {
  const kept = read(KEY);
  if (!Array.isArray(kept)) return { lines: [], aside: [] };
  const entries = kept.flatMap(readEntry).map((entry, at, all) => ({
    ...entry,
    // Of before it was noted: by its place.
    addedAt: entry.addedAt || all.length - at,
  }));
  return cartOf(entries.filter(({ skuId }, at) => entries.findIndex((entry) => entry.skuId === skuId) === at));
}

/** Entries in the cart's order, as a cart. */
function cartOf(entries: readonly CartEntry[]): Cart {
  const lines = entries.filter(({ quantity }) => quantity > 0).slice(0, LIMITS.lines);
  return { lines, aside: entries.filter((entry) => !lines.includes(entry)) };
}

export const useCart = create<Cart>(() => readCart());

/** All that this phone knows of the cart, what was taken out among it. */
export function cartEntries({ lines, aside }: Cart = useCart.getState()): readonly CartEntry[] {
  return [...lines, ...aside];
}

/** `full`: the phone could not keep it. The cart on screen is right until the app is closed. */
export function keepCart(entries: readonly CartEntry[]): 'kept' | 'full' {
  const tidy = tidyCart(entries, cloudNow());
  useCart.setState(cartOf(tidy));
  return write(KEY, tidy).ok ? 'kept' : 'full';
}

/** Changed now, and in any case after what it changes: a clock that was put back must not undo it. */
function changed(entry: CartEntry, to: Partial<Pick<CartEntry, 'quantity' | 'chosen' | 'addedAt'>>): CartEntry {
  return { ...entry, ...to, changedAt: Math.max(cloudNow(), entry.changedAt + 1) };
}

function change(skuIds: readonly string[], to: Parameters<typeof changed>[1]): 'kept' | 'full' {
  const { lines, aside } = useCart.getState();
  return keepCart([...lines.map((line) => (skuIds.includes(line.skuId) ? changed(line, to) : line)), ...aside]);
}

/** Adds pieces of a SKU, at the top; a SKU already there only grows. `lines`: the cart holds as many SKUs as it may. */
export function addToCart(skuId: string, quantity: number): 'kept' | 'full' | 'lines' {
  const { lines, aside } = useCart.getState();
  const there = lines.find((line) => line.skuId === skuId);
  if (!there && lines.length >= LIMITS.lines) return 'lines';
  const before = there ?? aside.find((entry) => entry.skuId === skuId);
  const addedAt = Math.max(cloudNow(), (lines[0]?.addedAt ?? 0) + 1);
  const fresh = { skuId, quantity: 0, chosen: true, addedAt, changedAt: addedAt - 1 };
  const count = Math.min(LIMITS.quantity, (there?.quantity ?? 0) + quantity);
  const added = changed(before ?? fresh, { quantity: count, chosen: true, addedAt });
  const others = (entry: CartEntry) => entry.skuId !== skuId;
  return keepCart([added, ...lines.filter(others), ...aside.filter(others)]);
}

export function setQuantity(skuId: string, quantity: number): 'kept' | 'full' {
  return change([skuId], { quantity });
}

export function chooseLine(skuId: string, chosen: boolean): 'kept' | 'full' {
  return change([skuId], { chosen });
}

export function chooseAll(chosen: boolean): 'kept' | 'full' {
  return change(
    useCart.getState().lines.flatMap((line) => (line.chosen === chosen ? [] : [line.skuId])),
    { chosen },
  );
}

export function removeLines(skuIds: readonly string[]): 'kept' | 'full' {
  return change(skuIds, { quantity: 0 });
}

/** Takes back a removal: what was there before returns to its place, with what changed or came since kept. */
export function putBack(before: readonly CartLine[]): 'kept' | 'full' {
  const { lines, aside } = useCart.getState();
  const isThere = ({ skuId }: CartEntry) => lines.some((line) => line.skuId === skuId);
  const back = before.map((line) => lines.find(({ skuId }) => skuId === line.skuId) ?? returned(line, aside));
  const isBack = ({ skuId }: CartEntry) => back.some((line) => line.skuId === skuId);
  const since = lines.filter((line) => !isBack(line));
  return keepCart([...since, ...back, ...aside.filter((entry) => !isBack(entry) && !isThere(entry))]);
}

/** A line as it was, after the word that took it out. */
function returned(line: CartLine, aside: readonly CartEntry[]): CartLine {
  const gone = aside.find(({ skuId }) => skuId === line.skuId) ?? line;
  return changed({ ...line, changedAt: gone.changedAt }, {});
}

/** Pieces in the cart: the badge. */
export function countPieces({ lines }: Pick<Cart, 'lines'>): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}

export function wantedOf(lines: readonly CartLine[]): readonly WantedLine[] {
  return lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
}
