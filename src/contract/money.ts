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
  // The one place where the brand is given.
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

/** For sorting: the greater amount first. */
export function greaterFirst(a: Fen, b: Fen): number {
  return b - a;
}

export function greatest(...amounts: readonly [Fen, ...Fen[]]): Fen {
  return fen(Math.max(...amounts));
}

/**
 * What a reduction of `percent` takes off an amount, rounded up to a whole fen: the shopper never pays more than the
 * exact share. `percent` is a whole number from 0 to 100.
 */
export function percentOff(amount: Fen, percent: number): Fen {
  if (!Number.isSafeInteger(percent) || percent < 0 || percent > 100)
    throw new RangeError(`not a percentage: ${percent}`);
  if (amount < 0) throw new RangeError(`nothing can be taken off ${amount} fen`);
  const hundredths = times(amount, percent);
  return fen((hundredths + ((100 - (hundredths % 100)) % 100)) / 100);
}

/**
 * Splits an amount in proportion to `weights` by largest remainder; of equal remainders the earlier gets the odd fen. The
 * parts add up to the amount. A weight of nothing gets nothing, and while the amount is no more than all weights together
 * no part is more than its weight: a discount so split never takes more off a line than the line costs.
 * Throws RangeError for anything negative, and for an amount with nothing to lay it on.
 */
export function split(amount: Fen, weights: readonly Fen[]): readonly Fen[] {
  const whole = plus(...weights);
  if (amount < 0 || weights.some((weight) => weight < 0)) throw new RangeError('only what is not negative is split');
  if (amount === 0) return weights.map(() => ZERO);
  if (whole === 0) throw new RangeError(`${amount} fen and nothing to lay them on`);
  const shares = weights.map((weight) => share(amount, weight, whole));
  const odd = amount - shares.reduce((sum, { floor }) => sum + floor, 0);
  const order = [...shares.keys()].sort((a, b) => (shares[b]?.rest ?? 0) - (shares[a]?.rest ?? 0) || a - b);
  const lucky = new Set(order.slice(0, odd));
  return shares.map(({ floor }, index) => fen(lucky.has(index) ? floor + 1 : floor));
}

/**
 * amount × weight ÷ whole, and the remainder. Exact where the product is beyond what a number holds (and iOS 13 has no
 * BigInt): the weight is gone through digit by digit in base two, so that nothing grows above three times `whole`.
 */
function share(amount: number, weight: number, whole: number): { readonly floor: number; readonly rest: number } {
  const step = { floor: (amount - (amount % whole)) / whole, rest: amount % whole };
  let [floor, rest] = [0, 0];
  for (const digit of weight.toString(2)) {
    const [more, over] = digit === '1' ? [step.floor, step.rest] : [0, 0];
    const sum = rest * 2 + over;
    rest = sum % whole;
    floor = floor * 2 + more + (sum - rest) / whole;
  }
  return { floor, rest };
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

/**
 * Yuan as a person types them, to the fen: `88`, `88.5`, `88.50`, also with ¥ before it and in full-width signs. Undefined
 * for anything else, a third decimal or more than seven digits of yuan among it: nothing is guessed.
 */
export function parseYuan(text: string): Fen | undefined {
  const plain = text.normalize('NFKC').trim().replace(/^¥\s*/, '');
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return undefined;
  const [, whole = '', cents = ''] = found;
  return fen(Number(whole + cents.padEnd(2, '0')));
}

/** The parts of an amount as it is shown: 12,805 fen is yuan 128, cents 5. */
export function toYuanParts(amount: Fen): { readonly yuan: number; readonly cents: number } {
  return { yuan: Math.trunc(amount / 100), cents: Math.abs(amount % 100) };
}
