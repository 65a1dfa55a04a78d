import { create } from 'zustand';

import { call } from '@/client';
import type { Quote, QuoteLine, TroubledLine, WantedLine } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import { ok } from '@/contract/result';

import { useCart, wantedOf, type CartLine } from './cart';

/** What the cloud last said of one line of the cart. */
export type KnownLine =
  | { readonly kind: 'fine'; readonly line: QuoteLine }
  | { readonly kind: 'troubled'; readonly troubled: TroubledLine };

interface CartQuote {
  readonly known: Readonly<Record<string, KnownLine>>;
  /** The cloud's last word on the chosen lines. Never calculated here; absent while none is chosen. */
  readonly quote?: Quote | undefined;
  /** The cart changed since the last word, or a new one is on its way: the total shown is the one from before. */
  readonly pending: boolean;
  /** Why the last question got no answer. */
  readonly failure?: Failure | undefined;
}

const NOTHING: CartQuote = { known: {}, quote: undefined, pending: false, failure: undefined };

export const useCartQuote = create<CartQuote>(() => NOTHING);

/** A shopper who taps + five times asks once. */
const PAUSE = 250;

/** The number of the last question; an answer to an earlier one is dropped. */
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function quoteOf(lines: readonly WantedLine[]) {
  return lines.length === 0 ? ok(undefined) : call('cart.quote', { lines });
}

function knownFrom(quotes: readonly (Quote | undefined)[]): CartQuote['known'] {
  const entries = quotes.flatMap((quote) => [
    ...(quote?.lines ?? []).map((line): [string, KnownLine] => [line.skuId, { kind: 'fine', line }]),
    ...(quote?.troubled ?? []).map((troubled): [string, KnownLine] => [troubled.skuId, { kind: 'troubled', troubled }]),
  ]);
  return Object.fromEntries(entries);
}

/** Asks for the chosen lines, whose total is shown, and for the others, of which only the details are. */
export async function refreshCartQuote(): Promise<void> {
  clearTimeout(timer);
  const question = ++asked;
  const { lines } = useCart.getState();
  if (lines.length === 0) return useCartQuote.setState(NOTHING);
  useCartQuote.setState({ pending: true });
  const [chosen, others] = await Promise.all([
    quoteOf(wantedOf(lines.filter((line) => line.chosen))),
    quoteOf(wantedOf(lines.filter((line) => !line.chosen))),
  ]);
  if (question !== asked) return;
  if (!chosen.ok) return useCartQuote.setState({ pending: false, failure: chosen.failure });
  if (!others.ok) return useCartQuote.setState({ pending: false, failure: others.failure });
  const known = knownFrom([chosen.value, others.value]);
  useCartQuote.setState({ known, quote: chosen.value, pending: false, failure: undefined });
}

/** The same after a short pause: what is on its way is out of date already. */
export function refreshCartQuoteSoon(): void {
  clearTimeout(timer);
  asked += 1;
  useCartQuote.setState({ pending: true });
  timer = setTimeout(() => void refreshCartQuote(), PAUSE);
}

/** A line that can be bought, as the cart page shows it: the cloud's details, the shopper's count. */
export interface CartRow {
  readonly skuId: string;
  readonly chosen: boolean;
  readonly line: QuoteLine;
}

export interface CartView {
  readonly rows: readonly CartRow[];
  readonly troubled: readonly TroubledLine[];
  /** In the cart, and nothing known of it yet. */
  readonly waiting: number;
}

/** The cart in its groups, each in the cart's own order. The count is the cart's: a step shows at once. */
export function viewCart(lines: readonly CartLine[], known: CartQuote['known']): CartView {
  const rows: CartRow[] = [];
  const troubled: TroubledLine[] = [];
  let waiting = 0;
  for (const { skuId, quantity, chosen } of lines) {
    const what = known[skuId];
    if (what === undefined) waiting += 1;
    else if (what.kind === 'troubled') troubled.push(what.troubled);
    else rows.push({ skuId, chosen, line: { ...what.line, quantity } });
  }
  return { rows, troubled, waiting };
}
