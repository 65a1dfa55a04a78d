import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import { carrierOf } from '@/desk/parts/parcel/parcel-draft';
import { matchTracking, type DoubtfulLine } from '@/stores/desk/to-ship';

/** A pasted line with the order and the parcel that it stands for. */
export interface SendLine {
  /** The line as it was pasted. */
  readonly text: string;
  readonly order: DeskOrderSummary;
  readonly trackingNumber: string;
  /** Undefined while nobody said which; nothing is sent then. */
  readonly carrier: string | undefined;
}

/** What was pasted, as it can be sent. */
export interface SendPlan {
  readonly lines: readonly SendLine[];
  readonly doubtful: readonly DoubtfulLine[];
  /** The orders that no line is for. */
  readonly missing: readonly DeskOrderSummary[];
}

/** What she said about the lines. */
export interface Choices {
  /** The order of a line, by the line's text; `null`: the line is not for the order that it was matched with. */
  readonly orders: Readonly<Record<string, string | null>>;
  /** The carrier by tracking number. */
  readonly carriers: Readonly<Record<string, string>>;
}

const recipientOf = ({ id, number, address }: DeskOrderSummary) => ({
  id,
  number,
  name: address?.name ?? '',
  phone: address?.phone ?? '',
});

/** Matches pasted lines with the orders that wait. What she chose herself counts before what was found. */
export function planSending(
  text: string,
  waiting: readonly DeskOrderSummary[],
  { orders, carriers }: Choices,
): SendPlan {
  const found = matchTracking(text, waiting.map(recipientOf));
  const rejected = found.matched
    .filter((line) => orders[line.text] !== undefined)
    .map((line): DoubtfulLine => ({
      text: line.text,
      doubt: 'unknown',
      orderIds: [],
      trackingNumber: line.trackingNumber,
    }));
  const open = [...found.doubtful, ...rejected];
  const sure = found.matched.filter((line) => orders[line.text] === undefined);
  const picked = open.flatMap(({ text: line, trackingNumber }) => {
    const orderId = orders[line];
    return orderId && trackingNumber !== undefined ? [{ text: line, orderId, trackingNumber }] : [];
  });
  const lines = [...sure, ...picked].flatMap(({ text: line, orderId, trackingNumber }): readonly SendLine[] => {
    const order = waiting.find(({ id }) => id === orderId);
    const carrier = carrierOf({ trackingNumber, carrier: carriers[trackingNumber] });
    return order ? [{ text: line, order, trackingNumber, carrier }] : [];
  });
  return {
    lines,
    doubtful: open.filter((doubt) => !lines.some((line) => line.text === doubt.text)),
    missing: waiting.filter(({ id }) => !lines.some(({ order }) => order.id === id)),
  };
}

/** The pasted text without the lines that were sent. */
export function withoutLines(text: string, sent: readonly string[]): string {
  return text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '' && !sent.includes(line.trim()))
    .join('\n');
}
