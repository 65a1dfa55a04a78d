import type { Documents } from '@/cloud/records';
import type { Fen } from '@/contract/money';
import type { EpochMs } from '@/contract/time';

/** What the sandbox payment service knows of one order number. */
export interface PaymentRecord {
  readonly id: string;
  readonly amount: Fen;
  readonly expiresAt: EpochMs;
  readonly closed: boolean;
  /** When the money moved, or will: a time to come is money on its way of which the phone heard nothing. */
  readonly paidAt?: EpochMs;
  /** The money is so late that closing the number does not turn it back. */
  readonly late?: true;
  /** What of it was given back, each refund by itself. */
  readonly back?: readonly Fen[];
}

/** Money that the sandbox payment service gives back, by refund number. */
export interface MoneyBackRecord {
  readonly id: string;
  readonly payment: string;
  readonly amount: Fen;
  /** When it is there. */
  readonly at: EpochMs;
}

/** All that is kept on the phone: the shop's documents and, beside them, the payment service's own. */
export interface Kept extends Documents {
  readonly payments: PaymentRecord;
  readonly moneyBack: MoneyBackRecord;
}

export type KeptName = keyof Kept;

export type Memory = { readonly [C in KeptName]: Map<string, Kept[C]> };

/** In how many storage keys a collection lies: one key may hold 1 MB, and a write rewrites the whole key. */
export const BUCKETS = {
  stock: 1,
  sales: 1,
  orders: 8,
  addresses: 1,
  wallets: 1,
  carts: 1,
  wishlists: 1,
  payForMeLinks: 1,
  preparedOrders: 1,
  offers: 2,
  requests: 4,
  postActivity: 4,
  reactions: 1,
  reviews: 2,
  visits: 1,
  visitors: 1,
  payments: 4,
  moneyBack: 1,
} as const satisfies Record<KeptName, number>;

// Object.keys only knows `string`; the table is a literal of exactly these keys.
export const NAMES = Object.keys(BUCKETS) as readonly KeptName[];

export function emptyMemory(): Memory {
  // A map for each name; TypeScript does not follow the names through `fromEntries`.
  return Object.fromEntries(NAMES.map((name) => [name, new Map()])) as Memory;
}

/** Puts every document of `from` into `into`, over one of the same id. Doing it twice changes nothing more. */
export function pour(from: Memory, into: Memory): void {
  for (const name of NAMES) pourOne(name, from, into);
}

function pourOne<C extends KeptName>(name: C, from: Memory, into: Memory): void {
  for (const [id, document] of from[name]) into[name].set(id, document);
}
