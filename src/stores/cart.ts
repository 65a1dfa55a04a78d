import { create } from 'zustand';

import { LIMITS } from '@/contract/limits';
import type { WantedLine } from '@/contract/quote';
import { read, write } from '@/platform/storage';

/** A line of the cart as the phone keeps it: what is wanted, never what it costs. */
export interface CartLine extends WantedLine {
  /** Whether it goes into the next order. */
  readonly chosen: boolean;
}

interface Cart {
  readonly lines: readonly CartLine[];
}

const KEY = 'xiaopu/cart';

/** One kept line, if it reads as one and within what the cloud takes: a line it refuses would spoil the whole quote. */
function readLine(kept: unknown): readonly CartLine[] {
  if (!(kept instanceof Object && 'skuId' in kept && 'quantity' in kept)) return [];
  const { skuId, quantity } = kept;
  if (typeof skuId !== 'string' || skuId === '' || skuId.length > LIMITS.idChars) return [];
  if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity) || quantity < 1) return [];
  return [
    { skuId, quantity: Math.min(LIMITS.quantity, quantity), chosen: !('chosen' in kept && kept.chosen === false) },
  ];
}

/** What was kept may be from an older version, or broken: only what reads as a line comes back, each SKU once. */
function readCart(): readonly CartLine[] {
  const kept = read(KEY);
  if (!Array.isArray(kept)) return [];
  const lines = kept.flatMap(readLine);
  return lines.filter(({ skuId }, at) => lines.findIndex((line) => line.skuId === skuId) === at).slice(0, LIMITS.lines);
}

export const useCart = create<Cart>(() => ({ lines: readCart() }));

/** `full`: the phone could not keep it. The cart on screen is right until the app is closed. */
function keep(lines: readonly CartLine[]): 'kept' | 'full' {
  useCart.setState({ lines });
  return write(KEY, lines).ok ? 'kept' : 'full';
}

function change(skuId: string, to: (line: CartLine) => CartLine): 'kept' | 'full' {
  return keep(useCart.getState().lines.map((line) => (line.skuId === skuId ? to(line) : line)));
}

/** Adds pieces of a SKU, at the top; a SKU already there only grows. `lines`: the cart holds as many SKUs as it may. */
export function addToCart(skuId: string, quantity: number): 'kept' | 'full' | 'lines' {
  const { lines } = useCart.getState();
  const there = lines.find((line) => line.skuId === skuId);
  if (!there && lines.length >= LIMITS.lines) return 'lines';
  const count = Math.min(LIMITS.quantity, (there?.quantity ?? 0) + quantity);
  return keep([{ skuId, quantity: count, chosen: true }, ...lines.filter((line) => line !== there)]);
}

export function setQuantity(skuId: string, quantity: number): 'kept' | 'full' {
  return change(skuId, (line) => ({ ...line, quantity }));
}

export function chooseLine(skuId: string, chosen: boolean): 'kept' | 'full' {
  return change(skuId, (line) => ({ ...line, chosen }));
}

export function chooseAll(chosen: boolean): 'kept' | 'full' {
  return keep(useCart.getState().lines.map((line) => ({ ...line, chosen })));
}

export function removeLines(skuIds: readonly string[]): 'kept' | 'full' {
  return keep(useCart.getState().lines.filter((line) => !skuIds.includes(line.skuId)));
}

/** Takes back a removal: what was there before returns to its place, with what changed or came since kept. */
export function putBack(before: readonly CartLine[]): 'kept' | 'full' {
  const { lines } = useCart.getState();
  const back = before.map((line) => lines.find(({ skuId }) => skuId === line.skuId) ?? line);
  const since = lines.filter(({ skuId }) => !before.some((line) => line.skuId === skuId));
  return keep([...since, ...back].slice(0, LIMITS.lines));
}

/** Pieces in the cart: the badge. */
export function countPieces({ lines }: Cart): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}

export function wantedOf(lines: readonly CartLine[]): readonly WantedLine[] {
  return lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
}
