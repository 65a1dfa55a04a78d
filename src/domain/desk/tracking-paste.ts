import type { Carrier } from '@/contract/desk/carriers';

import { guessCarrier } from './carrier-guess';
import { readTrackingLine, type TrackingLine } from './tracking-line';

/** An order that waits for its parcel. */
export interface OrderToMatch {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** 11 digits. */
  readonly phone: string;
}

/** A line that names one order and one number. */
export interface MatchedLine {
  readonly text: string;
  readonly orderId: string;
  readonly trackingNumber: string;
  /** What the number looks like; undefined when the seller has to say it. */
  readonly carrier?: Carrier;
}

/** Why a line is not matched. */
export type LineDoubt =
  | 'no-number'
  | 'several-numbers'
  /** No order fits, or a mobile or order number in the line belongs to none. */
  | 'unknown'
  /** Several orders fit, or the line says two different people. */
  | 'several-orders'
  /** Other lines have the same number for another order. */
  | 'number-twice'
  /** Other lines have another number for the same order. */
  | 'order-twice';

export interface DoubtfulLine {
  readonly text: string;
  readonly doubt: LineDoubt;
  /** Orders that the seller can choose from. */
  readonly orderIds: readonly string[];
  readonly trackingNumber?: string;
}

export interface PastedTracking {
  readonly matched: readonly MatchedLine[];
  readonly doubtful: readonly DoubtfulLine[];
}

/**
 * Matches pasted lines (from a chat, or a table out of a spreadsheet) to orders by order number, mobile number, part of
 * it, or the recipient's name. Every line that is not empty is matched or doubtful; what is said twice counts once. When
 * in doubt it is doubtful: a wrong parcel costs more than a second look.
 */
export function matchTracking(pasted: string, orders: readonly OrderToMatch[]): PastedTracking {
  const lines = [...new Set(pasted.split(/[\r\n]+/).map((line) => line.trim()))].filter((line) => line !== '');
  const read = lines.map((line) => matchLine(readTrackingLine(line), orders));
  const matched = read.flatMap((line) => ('orderId' in line ? [line] : []));
  const checked = read.map((line) => ('orderId' in line ? checkedAgainst(matched, line) : line));
  return {
    matched: withoutRepetition(checked.flatMap((line) => ('orderId' in line ? [line] : []))),
    doubtful: checked.flatMap((line) => ('doubt' in line ? [line] : [])),
  };
}

/** Checked lines of the same order say the same: the first stands for all. */
function withoutRepetition(lines: readonly MatchedLine[]): readonly MatchedLine[] {
  return lines.filter(({ orderId }, at) => lines.findIndex((other) => other.orderId === orderId) === at);
}

function matchLine(line: TrackingLine, orders: readonly OrderToMatch[]): MatchedLine | DoubtfulLine {
  const { text, trackingNumbers } = line;
  const [trackingNumber, another] = trackingNumbers;
  const fitting = ordersIn(line, orders);
  const orderIds = fitting.orders.map(({ id }) => id);
  if (trackingNumber === undefined) return { text, doubt: 'no-number', orderIds };
  if (another !== undefined) return { text, doubt: 'several-numbers', orderIds };
  const [only, second] = fitting.orders;
  if (!only || fitting.isForeign) return { text, doubt: 'unknown', orderIds, trackingNumber };
  if (second) return { text, doubt: 'several-orders', orderIds, trackingNumber };
  const carrier = guessCarrier(trackingNumber);
  return { text, orderId: only.id, trackingNumber, ...(carrier && { carrier }) };
}

/** A matched line is in doubt when another line says something else about its number or its order. */
function checkedAgainst(matched: readonly MatchedLine[], line: MatchedLine): MatchedLine | DoubtfulLine {
  const { text, orderId, trackingNumber } = line;
  const sharing = matched.filter((other) => other.trackingNumber === trackingNumber).map((other) => other.orderId);
  const orderIds = [...new Set(sharing)];
  if (orderIds.length > 1) return { text, doubt: 'number-twice', orderIds, trackingNumber };
  const isTwice = matched.some((other) => other.orderId === orderId && other.trackingNumber !== trackingNumber);
  return isTwice ? { text, doubt: 'order-twice', orderIds, trackingNumber } : line;
}

interface Fitting {
  readonly orders: readonly OrderToMatch[];
  /** The line has an order number or a mobile number of no order. */
  readonly isForeign?: true;
}

/** The orders that a line speaks of. What it says must agree; if it does not, all that were named are returned. */
function ordersIn(line: TrackingLine, orders: readonly OrderToMatch[]): Fitting {
  const byName = ordersByName(line, orders);
  const sure = [
    ...line.orderNumbers.map((number) => orders.filter((order) => order.number === number)),
    ...line.phones.map((phone) => orders.filter((order) => isPhone(order.phone, phone))),
  ];
  if (sure.some((found) => found.length === 0)) return { orders: byName, isForeign: true };
  const byDigits = sure.length > 0 ? [] : line.digits.map((digits) => ordersByDigits(digits, orders));
  const clues = [...sure, ...byDigits, byName].filter((found) => found.length > 0);
  const agreed = orders.filter((order) => clues.length > 0 && clues.every((found) => found.includes(order)));
  return { orders: agreed.length > 0 ? agreed : [...new Set(clues.flat())] };
}

function isPhone(phone: string, written: string): boolean {
  const [start = '', end] = written.split(/\*+/);
  return end === undefined ? phone === written : phone.startsWith(start) && phone.endsWith(end);
}

/** The end of a mobile number, or its first seven digits and more. */
function ordersByDigits(digits: string, orders: readonly OrderToMatch[]): readonly OrderToMatch[] {
  return orders.filter(({ phone }) => phone.endsWith(digits) || (digits.length >= 7 && phone.startsWith(digits)));
}

const plainName = ({ name }: OrderToMatch) => name.normalize('NFKC').toUpperCase().trim();

/** By a whole word first; else by the longest name in the line, so that one inside another does not count. */
function ordersByName({ plain, words }: TrackingLine, orders: readonly OrderToMatch[]): readonly OrderToMatch[] {
  const exact = orders.filter((order) => words.includes(plainName(order)));
  if (exact.length > 0) return exact;
  const inside = orders.filter((order) => plainName(order).length > 1 && plain.includes(plainName(order)));
  const longest = Math.max(...inside.map((order) => plainName(order).length));
  return inside.filter((order) => plainName(order).length === longest);
}
