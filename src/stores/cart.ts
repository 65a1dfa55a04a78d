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

/** What was kept may be from an older version, or broken: only what reads as a line comes back. */
function readCart(): readonly CartLine[] {
  const kept = read(KEY);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((line: unknown): CartLine[] => {
    if (!(line instanceof Object && 'skuId' in line && 'quantity' in line)) return [];
    const { skuId, quantity } = line;
    if (typeof skuId !== 'string' || typeof quantity !== 'number' || !Number.isSafeInteger(quantity) || quantity < 1) return [];
    return [{ skuId, quantity, chosen: !('chosen' in line && line.chosen === false) }];
  });
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

/** Pieces in the cart: the badge. */
export function countPieces({ lines }: Cart): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}

export function wantedOf(lines: readonly CartLine[]): readonly WantedLine[] {
  return lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
}
