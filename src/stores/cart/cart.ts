import { create } from 'zustand';

import { cloudNow } from '@/client';
import type { CartEntry } from '@/contract/cart/cart';
import type { LineItemInput } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { pruneCart } from '@/domain/cart/merge-carts';
import { readStorage, writeStorage } from '@/platform/device/storage';

/** A line of the cart as stored on the phone: SKU and quantity (at least 1), never a price. */
export type CartLine = CartEntry;

interface Cart {
  /** Lines shown in the cart, newest first. */
  readonly lines: readonly CartLine[];
  /** Entries that are only synchronised to other phones: removed ones, and those above LIMITS.lines. */
  readonly unlisted: readonly CartEntry[];
}

const KEY = 'xiaopu/cart';

function readInstant(stored: object, name: 'addedAt' | 'changedAt'): number {
  const at: unknown = Reflect.get(stored, name);
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? at : 0;
}

/**
 * Parses one stored entry; empty if it is invalid or beyond the cloud's limits, where it would make every quote fail.
 */
function readEntry(stored: unknown): readonly CartEntry[] {
  if (!(stored instanceof Object && 'skuId' in stored && 'quantity' in stored)) return [];
  const { skuId, quantity } = stored;
  if (typeof skuId !== 'string' || skuId === '' || skuId.length > LIMITS.idChars) return [];
  if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity) || quantity < 0) return [];
  return [
    {
      skuId,
      quantity: Math.min(LIMITS.quantity, quantity),
      chosen: !('chosen' in stored && stored.chosen === false),
      addedAt: readInstant(stored, 'addedAt'),
      changedAt: readInstant(stored, 'changedAt'),
    },
  ];
}

/** Stored data may be from an older version or broken: only valid entries are read, each SKU once. */
function readCart(): Cart {
  const stored = readStorage(KEY);
  if (!Array.isArray(stored)) return { lines: [], unlisted: [] };
  const entries = stored.flatMap(readEntry).map((entry, at, all) => ({
    ...entry,
    // Older versions stored no time: keep the order of the entries.
    addedAt: entry.addedAt || all.length - at,
  }));
  return cartOf(entries.filter(({ skuId }, at) => entries.findIndex((entry) => entry.skuId === skuId) === at));
}

/** The cart of these entries, which are in cart order. */
function cartOf(entries: readonly CartEntry[]): Cart {
  const lines = entries.filter(({ quantity }) => quantity > 0).slice(0, LIMITS.lines);
  return { lines, unlisted: entries.filter((entry) => !lines.includes(entry)) };
}

export const useCart = create<Cart>(() => readCart());

/** All entries of this phone's cart, including removed ones. */
export function cartEntries({ lines, unlisted }: Cart = useCart.getState()): readonly CartEntry[] {
  return [...lines, ...unlisted];
}

/**
 * Sets and stores the cart. `full`: the phone has no storage left; the cart is kept in memory until the app is closed.
 */
export function saveCart(entries: readonly CartEntry[]): 'saved' | 'full' {
  const pruned = pruneCart(entries, cloudNow());
  useCart.setState(cartOf(pruned));
  return writeStorage(KEY, pruned).ok ? 'saved' : 'full';
}

/**
 * The entry with a change. Its time is later than before in any case, so that a clock set back does not undo the
 * change.
 */
function withChange(entry: CartEntry, to: Partial<Pick<CartEntry, 'quantity' | 'chosen' | 'addedAt'>>): CartEntry {
  return { ...entry, ...to, changedAt: Math.max(cloudNow(), entry.changedAt + 1) };
}

function change(skuIds: readonly string[], to: Parameters<typeof withChange>[1]): 'saved' | 'full' {
  const { lines, unlisted } = useCart.getState();
  return saveCart([...lines.map((line) => (skuIds.includes(line.skuId) ? withChange(line, to) : line)), ...unlisted]);
}

/** Adds pieces of a SKU and moves it to the top. `too-many-lines`: the cart already holds LIMITS.lines SKUs. */
export function addToCart(skuId: string, quantity: number): 'saved' | 'full' | 'too-many-lines' {
  const { lines, unlisted } = useCart.getState();
  const current = lines.find((line) => line.skuId === skuId);
  if (!current && lines.length >= LIMITS.lines) return 'too-many-lines';
  const previous = current ?? unlisted.find((entry) => entry.skuId === skuId);
  const addedAt = Math.max(cloudNow(), (lines[0]?.addedAt ?? 0) + 1);
  const blank = { skuId, quantity: 0, chosen: true, addedAt, changedAt: addedAt - 1 };
  const count = Math.min(LIMITS.quantity, (current?.quantity ?? 0) + quantity);
  const added = withChange(previous ?? blank, { quantity: count, chosen: true, addedAt });
  const others = (entry: CartEntry) => entry.skuId !== skuId;
  return saveCart([added, ...lines.filter(others), ...unlisted.filter(others)]);
}

export function setQuantity(skuId: string, quantity: number): 'saved' | 'full' {
  return change([skuId], { quantity });
}

export function chooseLine(skuId: string, chosen: boolean): 'saved' | 'full' {
  return change([skuId], { chosen });
}

export function chooseAll(chosen: boolean): 'saved' | 'full' {
  return change(
    useCart.getState().lines.flatMap((line) => (line.chosen === chosen ? [] : [line.skuId])),
    { chosen },
  );
}

export function removeLines(skuIds: readonly string[]): 'saved' | 'full' {
  return change(skuIds, { quantity: 0 });
}

/**
 * Undoes a removal: restores the lines that were there before in their places, and keeps later changes and additions.
 */
export function restoreLines(before: readonly CartLine[]): 'saved' | 'full' {
  const { lines, unlisted } = useCart.getState();
  const isListed = ({ skuId }: CartEntry) => lines.some((line) => line.skuId === skuId);
  const restored = before.map((line) => lines.find(({ skuId }) => skuId === line.skuId) ?? restoreLine(line, unlisted));
  const isRestored = ({ skuId }: CartEntry) => restored.some((line) => line.skuId === skuId);
  const added = lines.filter((line) => !isRestored(line));
  return saveCart([...added, ...restored, ...unlisted.filter((entry) => !isRestored(entry) && !isListed(entry))]);
}

/** A removed line as it was, with a time after its removal. */
function restoreLine(line: CartLine, unlisted: readonly CartEntry[]): CartLine {
  const removed = unlisted.find(({ skuId }) => skuId === line.skuId) ?? line;
  return withChange({ ...line, changedAt: removed.changedAt }, {});
}

/** Number of pieces in the cart, as shown in the badge. */
export function countPieces({ lines }: Pick<Cart, 'lines'>): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}

/** SKU and quantity only, as requests contain them. */
export function toLineItems(lines: readonly LineItemInput[]): readonly LineItemInput[] {
  return lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
}
