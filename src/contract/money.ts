/**
 * Money is an integer number of fen (1/100 yuan, CNY). Only this file calculates with it: no other file multiplies,
 * divides, rounds or splits amounts (enforced by `__tests__/rules`). WeChat Pay uses fen too, so nothing is converted.
 */

declare const unit: unique symbol;

/** An integer amount of fen. Negative only as a difference, never as a price or total. */
export type Fen = number & { readonly [unit]: 'fen' };

/** Brands a number as fen. Throws RangeError for anything but a safe integer, which is a bug, not bad input. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount of fen: ${amount}`);
  // The only cast to the brand.
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

/** The amount of one of `count` equal parts, rounded to a whole fen. `count` is a whole number from 1 up. */
export function average(amount: Fen, count: number): Fen {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`no parts: ${count}`);
  return fen(Math.round(amount / count));
}

/** An amount as whole percent of `whole`, for drawing; of more than nothing at least 1. `whole` is more than 0. */
export function percentOf(amount: Fen, whole: Fen): number {
  return amount === 0 ? 0 : Math.max(1, Math.round((amount / whole) * 100));
}

export function least(...amounts: readonly [Fen, ...Fen[]]): Fen {
  return fen(Math.min(...amounts));
}

/** Compare function: the greater amount first. */
export function compareDescending(a: Fen, b: Fen): number {
  return b - a;
}

export function greatest(...amounts: readonly [Fen, ...Fen[]]): Fen {
  return fen(Math.max(...amounts));
}

/**
 * The discount of `percent` on an amount, rounded up to a whole fen, so that the shopper never pays more than the exact
 * share. `percent` is a whole number from 0 to 100.
 */
export function percentOff(amount: Fen, percent: number): Fen {
  if (!Number.isSafeInteger(percent) || percent < 0 || percent > 100)
    throw new RangeError(`not a percentage: ${percent}`);
  if (amount < 0) throw new RangeError(`nothing can be taken off ${amount} fen`);
  const hundredths = times(amount, percent);
  return fen((hundredths + ((100 - (hundredths % 100)) % 100)) / 100);
}

/**
 * Splits an amount in proportion to `weights` by the largest remainder method; of equal remainders the earlier is
 * rounded up. The parts add up to the amount. A zero weight gets zero, and if the amount is at most the sum of the
 * weights no part exceeds its weight: a split discount never exceeds the price of a line.
 * Throws RangeError for negative numbers, and for a positive amount when all weights are zero.
 */
export function split(amount: Fen, weights: readonly Fen[]): readonly Fen[] {
  const whole = plus(...weights);
  if (amount < 0 || weights.some((weight) => weight < 0))
    throw new RangeError('a negative amount or weight can not be split');
  if (amount === 0) return weights.map(() => ZERO);
  if (whole === 0) throw new RangeError(`${amount} fen to split over zero weights`);
  const shares = weights.map((weight) => share(amount, weight, whole));
  const remainder = amount - shares.reduce((sum, { floor }) => sum + floor, 0);
  const order = [...shares.keys()].sort((a, b) => (shares[b]?.rest ?? 0) - (shares[a]?.rest ?? 0) || a - b);
  const roundedUp = new Set(order.slice(0, remainder));
  return shares.map(({ floor }, index) => fen(roundedUp.has(index) ? floor + 1 : floor));
}

/**
 * amount × weight ÷ whole, and the remainder. Exact even if the product exceeds the safe integers (iOS 13 has no
 * BigInt): the weight is processed bit by bit, so that no value exceeds three times `whole`.
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
 * Converts yuan with at most two decimals, for content written by people, where fen invite errors by a factor of 100.
 * Throws RangeError for a third decimal, which is a typing error.
 */
export function yuan(amount: number): Fen {
  const nearest = Math.round(amount * 100);
  // 39.9 * 100 is 3989.9999…: the tolerance covers binary rounding only.
  if (Math.abs(amount * 100 - nearest) > 1e-6) throw new RangeError(`more than two decimals: ${amount}`);
  return fen(nearest);
}

/**
 * Parses yuan as typed by a person: `88`, `88.5`, `88.50`, also with ¥ in front and in full-width characters. Undefined
 * for anything else, including a third decimal or more than seven digits of yuan.
 */
export function parseYuan(text: string): Fen | undefined {
  const plain = text.normalize('NFKC').trim().replace(/^¥\s*/, '');
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return undefined;
  const [, whole = '', cents = ''] = found;
  return fen(Number(whole + cents.padEnd(2, '0')));
}

/** The parts of an amount for display: 12,805 fen is yuan 128, cents 5. */
export function toYuanParts(amount: Fen): { readonly yuan: number; readonly cents: number } {
  return { yuan: Math.trunc(amount / 100), cents: Math.abs(amount % 100) };
}
