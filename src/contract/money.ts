/**
 * Money is an integer number of fen (1/100 yuan, CNY). This file is the only one that calculates with it:
 * nothing else multiplies, divides, rounds or takes a share (enforced by `__tests__/rules`).
 * Fen is also the unit WeChat Pay takes, so no conversion stands between a quote and a charge.
 */

declare const unit: unique symbol;

/** An integer amount of fen. Negative only as a difference; never in a price or a total. */
export type Fen = number & { readonly [unit]: 'fen' };

/** Marks a number as fen. Throws RangeError for anything but a safe integer: that is a bug, not bad input. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount of fen: ${amount}`);
  return amount as Fen;
}

export const ZERO = fen(0);

export function plus(...amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce<number>((total, amount) => total + amount, 0));
}

export function minus(from: Fen, amount: Fen): Fen {
  return fen(from - amount);
}

/** `count` is a whole number of pieces. */
export function times(amount: Fen, count: number): Fen {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole count: ${count}`);
  return fen(amount * count);
}

export function least(...amounts: readonly [Fen, ...Fen[]]): Fen {
  return fen(Math.min(...amounts));
}

export function greatest(...amounts: readonly [Fen, ...Fen[]]): Fen {
  return fen(Math.max(...amounts));
}

/**
 * Yuan with at most two decimals, for content that people write, where fen invite a slip of two noughts. Throws RangeError
 * for a third decimal: a fraction of a fen is a typing slip, not a price.
 */
export function yuan(amount: number): Fen {
  const nearest = Math.round(amount * 100);
  // 39.9 * 100 is 3989.9999…: the tolerance is for binary fractions only.
  if (Math.abs(amount * 100 - nearest) > 1e-6) throw new RangeError(`more than two decimals: ${amount}`);
  return fen(nearest);
}

/** The parts of an amount as it is shown: 12,805 fen is yuan 128, cents 5. */
export function toYuanParts(amount: Fen): { readonly yuan: number; readonly cents: number } {
  return { yuan: Math.trunc(amount / 100), cents: Math.abs(amount % 100) };
}
