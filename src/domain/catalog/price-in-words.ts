import { plus, yuan, type Fen } from '@/contract/money';

/** The highest price that is recognised, yuan. */
const MAX_YUAN = 1_000_000;

/** Digits by their order, 两 and 〇 as the digits that they mean. */
const DIGIT_PATTERNS = [/[零〇]/, /一/, /[二两]/, /三/, /四/, /五/, /六/, /七/, /八/, /九/];
const UNIT_PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/十/, 10],
  [/百/, 100],
  [/千/, 1_000],
  [/万/, 10_000],
];

/** A number with a mark of money: ¥128, 128块, 39.9元, 八十八块, 三块五; and what stands before it. */
const MARKED =
  /¥\s*(\d{1,7}(?:\.\d{1,2})?)(?![\d.百千万])|(?:^|[^\d.])(\d{1,7}(?:\.\d{1,2})?|[零〇一二两三四五六七八九十百千万]+)\s*[块元](?!头)([一二三四五六七八九\d](?![\d个只件斤包]))?/u;

/** A number without a mark, after what is no part of it; what follows may say that it counts something else. */
const PLAIN = /(^|[^\d.第])(\d{1,7}(?:\.\d{1,2})?(?![\d.])|[零〇一二两三四五六七八九十百千万]+)/gu;

/** For one piece: 一只, 每个 … */
const PER_PIECE = /[一每][个只件套对双把张条颗粒杯碗壶罐瓶盒包袋箱斤]/gu;

/** Measures, units, and what makes more of digits: a number before one of them is no price. */
const COUNTED =
  /^\s*(?:[百千万个只件套对双把张条块片颗粒杯碗壶罐瓶盒包袋箱斤两克升寸米天日号月年岁点分秒时次位人款种折层楼%％折期批窑道]|[cm]m|k?g|ml|l\b)/iu;

/**
 * The price that a text names: one with a mark of money, or else its only number that counts nothing. Undefined when it
 * names none, or several without a mark.
 */
export function priceInWords(text: string): Fen | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/￥/g, '¥')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(PER_PIECE, ',');
  const marked = MARKED.exec(plain);
  if (marked) return toFen(numberOf(marked[1] ?? marked[2] ?? ''), numberOf(marked[3] ?? '') || 0);
  const numbers = [...plain.matchAll(PLAIN)].flatMap(({ 0: found, 2: number = '', index }) =>
    COUNTED.test(plain.slice(index + found.length)) ? [] : [number],
  );
  const [only = '', ...others] = numbers;
  // A single character such as 一 is rather a word than a price.
  const isPrice = others.length === 0 && (/\d/.test(only) || only.length > 1);
  return isPrice ? toFen(numberOf(only)) : undefined;
}

/** Yuan with at most two decimals, and tenths of a yuan. */
function toFen(amount: number, jiao = 0): Fen | undefined {
  if (!(amount > 0 && amount <= MAX_YUAN)) return undefined;
  return jiao === 0 ? yuan(amount) : plus(yuan(amount), yuan(jiao / 10));
}

/** NaN for what is no number. */
function numberOf(text: string): number {
  return /^[\d.]+$/.test(text) ? Number(text) : chineseNumber(text);
}

/** 八十八, 一百零二, 一万二: after a hundred or more, a last digit counts in tens of the unit before, as it is spoken. */
function chineseNumber(text: string): number {
  let [total, section, digit, lastUnit] = [0, 0, NaN, 1];
  for (const character of text) {
    const unit = UNIT_PATTERNS.find(([pattern]) => pattern.test(character))?.[1];
    const value = DIGIT_PATTERNS.findIndex((pattern) => pattern.test(character));
    if (unit === undefined) {
      if (value === 0) lastUnit = 1;
      digit = value === 0 ? NaN : value;
    } else if (unit === 10_000) {
      total = (total + section + (digit || 0)) * unit;
      [section, digit, lastUnit] = [0, NaN, unit];
    } else {
      section += (Number.isNaN(digit) ? 1 : digit) * unit;
      [digit, lastUnit] = [NaN, unit];
    }
  }
  const spoken = lastUnit >= 100 ? lastUnit / 10 : 1;
  const rest = Number.isNaN(digit) ? 0 : digit * spoken;
  return text === '' ? NaN : total + section + rest;
}
