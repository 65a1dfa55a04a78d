import { guessCarrier } from './carrier-guess';

/** What one pasted line says, in upper case and half width. */
export interface TrackingLine {
  /** The line as it was pasted. */
  readonly text: string;
  /** The same for comparing. */
  readonly plain: string;
  /** Different tracking numbers, in sequence. */
  readonly trackingNumbers: readonly string[];
  readonly orderNumbers: readonly string[];
  /** Mobile numbers, whole or with stars: `13800001234`, `138****1234`. */
  readonly phones: readonly string[];
  /** Groups of 4 to 10 digits, which can be a part of a mobile number, or a house number. */
  readonly digits: readonly string[];
  /** The words between everything else: a name, an address, a heading. */
  readonly words: readonly string[];
}

/** Mobile numbers as people and tables write them: `138-0013-8000`, `138 0013 8000`, `+8613800138000`. */
const WRITTEN_MOBILE = /(^|[^0-9A-Z])(?:86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g;
/** A carrier's letters written apart from the digits: `SF 1234567890123`. */
const APART = /([A-Z]{2,4})[ :-]+(\d{10,20})/g;
const CODE = /[0-9A-Z*]+(?:-\d{1,3})*-?/g;
const MOBILE = /^1[3-9]\d{9}$/;
const MASKED_MOBILE = /^1[3-9]\d\*{3,5}\d{4}$/;
/** The numbers of this shop's orders: 20 digits, a Beijing time first (`domain/orders/order-number`). */
const ORDER_NUMBER = /^20\d{18}$/;
/** Some letters, then at least ten digits: no date, price or house number looks like that. */
const TRACKING_NUMBER = /^[A-Z]{0,5}\d{10,20}[A-Z]{0,3}$/;

const isTrackingNumber = (code: string): boolean =>
  guessCarrier(code) !== undefined || (TRACKING_NUMBER.test(code) && !MOBILE.test(code) && !ORDER_NUMBER.test(code));

const joinedIfCarrier = (written: string, letters: string, digits: string) =>
  guessCarrier(letters + digits) !== undefined && !MOBILE.test(digits) ? letters + digits : written;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Reads one pasted line. */
export function readTrackingLine(text: string): TrackingLine {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(WRITTEN_MOBILE, '$1$2$3$4')
    .replace(APART, joinedIfCarrier);
  const codes = unique(plain.match(CODE) ?? []);
  return {
    text,
    plain,
    trackingNumbers: codes.filter(isTrackingNumber),
    orderNumbers: codes.filter((code) => ORDER_NUMBER.test(code)),
    phones: codes.filter((code) => MOBILE.test(code) || MASKED_MOBILE.test(code)),
    digits: codes.filter((code) => /^\d{4,10}$/.test(code)),
    words: unique(plain.split(/[^\p{L}\p{M}·]+/u).filter((word) => word !== '')),
  };
}
