import { create } from 'zustand';

import { call } from '@/client';
import type { LineItemInput, Quote, QuoteLine, UnavailableLine } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import { ok } from '@/contract/result';

import { toLineItems, useCart, type CartLine } from './cart';

/** The last quote of one line of the cart. */
export type QuotedCartLine =
  | { readonly kind: 'available'; readonly line: QuoteLine }
  | { readonly kind: 'unavailable'; readonly line: UnavailableLine };

interface CartQuote {
  /** By SKU id; of lines that were removed too, so that they are there at once when they come back. */
  readonly quotedLines: Readonly<Record<string, QuotedCartLine>>;
  /** The cloud's last quote of the chosen lines, never calculated on the client; absent while none is chosen. */
  readonly quote?: Quote | undefined;
  /** The cart changed since the last quote, or a new quote is loading: the total shown is out of date. */
  readonly pending: boolean;
  /** Why the last request failed. */
  readonly failure?: Failure | undefined;
}

const EMPTY: CartQuote = { quotedLines: {}, quote: undefined, pending: false, failure: undefined };

export const useCartQuote = create<CartQuote>(() => EMPTY);

/** Delay before a changed cart is quoted, ms: five taps on + make one request. */
const QUOTE_DELAY = 250;

/** Number of the last request; answers to earlier requests are dropped. */
let requestNumber = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function fetchQuote(lines: readonly LineItemInput[]) {
  return lines.length === 0 ? ok(undefined) : call('cart.quote', { lines });
}

function toQuotedLines(quotes: readonly (Quote | undefined)[]): CartQuote['quotedLines'] {
  const entries = quotes.flatMap((quote) => [
    ...(quote?.lines ?? []).map((line): [string, QuotedCartLine] => [line.skuId, { kind: 'available', line }]),
    ...(quote?.unavailable ?? []).map((line): [string, QuotedCartLine] => [line.skuId, { kind: 'unavailable', line }]),
  ]);
  return Object.fromEntries(entries);
}

/** Quotes the chosen lines, whose total is shown, and separately the others, of which only the details are shown. */
export async function refreshCartQuote(): Promise<void> {
  clearTimeout(timer);
  const current = ++requestNumber;
  const { lines } = useCart.getState();
  const { quotedLines: before } = useCartQuote.getState();
  if (lines.length === 0) return useCartQuote.setState({ ...EMPTY, quotedLines: before });
  useCartQuote.setState({ pending: true });
  const [chosen, others] = await Promise.all([
    fetchQuote(toLineItems(lines.filter((line) => line.chosen))),
    fetchQuote(toLineItems(lines.filter((line) => !line.chosen))),
  ]);
  if (current !== requestNumber) return;
  if (!chosen.ok) return useCartQuote.setState({ pending: false, failure: chosen.failure });
  if (!others.ok) return useCartQuote.setState({ pending: false, failure: others.failure });
  const quotedLines = { ...before, ...toQuotedLines([chosen.value, others.value]) };
  useCartQuote.setState({ quotedLines, quote: chosen.value, pending: false, failure: undefined });
}

/** Refreshes the quote after a short delay, and drops answers that are still on their way. */
export function refreshCartQuoteSoon(): void {
  clearTimeout(timer);
  requestNumber += 1;
  useCartQuote.setState({ pending: true });
  timer = setTimeout(() => void refreshCartQuote(), QUOTE_DELAY);
}

/** A line that can be bought, as shown on the cart page: details from the quote, quantity from the cart. */
export interface CartRow {
  readonly skuId: string;
  readonly chosen: boolean;
  readonly line: QuoteLine;
}

export interface CartView {
  readonly rows: readonly CartRow[];
  readonly unavailable: readonly UnavailableLine[];
  /** How many lines of the cart are not quoted yet. */
  readonly pendingCount: number;
}

/** Groups the lines of the cart, in cart order. The quantity comes from the cart, so that a change is shown at once. */
export function toCartView(lines: readonly CartLine[], quotedLines: CartQuote['quotedLines']): CartView {
  const rows: CartRow[] = [];
  const unavailable: UnavailableLine[] = [];
  let pendingCount = 0;
  for (const { skuId, quantity, chosen } of lines) {
    const quoted = quotedLines[skuId];
    if (quoted === undefined) pendingCount += 1;
    else if (quoted.kind === 'unavailable') unavailable.push(quoted.line);
    else rows.push({ skuId, chosen, line: { ...quoted.line, quantity } });
  }
  return { rows, unavailable, pendingCount };
}
