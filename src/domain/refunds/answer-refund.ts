import type { AddressFields } from '@/contract/addresses/address';
import { minus, plus, ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundLine } from '@/contract/refunds/refund';
import type { AgreedLine, RefundAnswer } from '@/contract/refunds/refund-answer';
import type { EpochMs } from '@/contract/time';

import { freightRefund, refundAmount } from './refund-quote';
import { canAdvanceRefund } from './refund-state';
import { agreeToRefund, refuseRefund, startTransfer } from './refund-transitions';

/** Why an answer is not possible: the refund's state, or the field of the answer that is wrong or missing. */
export type RefundAnswerProblem = 'state' | 'message' | 'lines' | 'returnAddress';

/** Why the seller can't answer a refund this way; undefined if she can. `returnAddress` is that of the shop's settings. */
export function refundAnswerProblem(
  { state, kind, lines }: Refund,
  answer: RefundAnswer,
  returnAddress: AddressFields | undefined,
): RefundAnswerProblem | undefined {
  if (!canAdvanceRefund(state, answer.action === 'refuse' ? 'refused' : 'agreed')) return 'state';
  if (answer.action === 'refuse') return answer.message === '' ? 'message' : undefined;
  if (kind === 'return' && !returnAddress) return 'returnAddress';
  return answer.action === 'agree-in-part' && !isPartOf(answer.lines, lines) ? 'lines' : undefined;
}

/** Whether each line was requested, once, with at least that amount, and something is agreed to. */
function isPartOf(agreed: readonly AgreedLine[], requested: readonly RefundLine[]): boolean {
  const skuIds = new Set(agreed.map(({ skuId }) => skuId));
  const isAllowed = ({ skuId, amount }: AgreedLine) =>
    amount > 0 && requested.some((line) => line.skuId === skuId && amount <= line.amount);
  return agreed.length > 0 && skuIds.size === agreed.length && agreed.every(isAllowed);
}

interface Answering {
  readonly at: EpochMs;
  readonly returnAddress: AddressFields | undefined;
}

/** The order after the seller's answer. Throws for an answer with a `refundAnswerProblem`. */
export function answeredRefund(
  order: Order,
  refund: Refund,
  { answer, at, returnAddress }: Answering & { readonly answer: RefundAnswer },
): Order {
  const problem = refundAnswerProblem(refund, answer, returnAddress);
  if (problem) throw new Error(`refund ${refund.id} can't be answered: ${problem}`);
  const reply = { at, ...(answer.message !== '' && { message: answer.message }) };
  if (answer.action === 'refuse') return refuseRefund(order, refund, reply);
  const agreed = answer.action === 'agree' ? refund : agreedPart(order, refund, answer.lines);
  return agreeToRefund(order, agreed, { ...reply, returnAddress });
}

/** The refund with what the seller agreed to instead of what was requested; unchanged if that is all of it. */
function agreedPart(order: Order, refund: Refund, agreed: readonly AgreedLine[]): Refund {
  const amountOf = (skuId: string) => agreed.find((line) => line.skuId === skuId)?.amount ?? ZERO;
  if (refund.lines.every(({ skuId, amount }) => amountOf(skuId) === amount)) return refund;
  const lines = refund.lines
    .map((line) => toAgreedLine(line, amountOf(line.skuId), refund))
    .filter(({ amount }) => amount > 0);
  const claim = { ...refund, lines };
  const { freight } = freightRefund(order, claim);
  return {
    ...claim,
    asked: { lines: refund.lines, amount: refund.amount },
    freight,
    amount: refundAmount(order, claim, freight),
    credit: plus(...lines.map(({ credit }) => credit)),
  };
}

/**
 * Without a return the goods stay with the shopper: no piece is refunded, and store credit, which pays for pieces, stays
 * spent. Pieces of a return come back whatever is paid for them.
 */
function toAgreedLine(line: RefundLine, amount: Fen, { kind }: Refund): RefundLine {
  if (kind === 'money') return { skuId: line.skuId, quantity: 0, amount, credit: ZERO };
  return amount === line.amount ? line : { ...line, amount, withheld: minus(line.amount, amount) };
}

/** Whether the seller may confirm that a return is back, also one that was sent without telling her. */
export function canReceiveReturn({ kind, state }: Refund): boolean {
  return kind === 'return' && canAdvanceRefund(state, 'refunding');
}

/** The returned goods are back: the money transfer starts. Throws unless `canReceiveReturn`. */
export function receivedReturn(
  order: Order,
  refund: Refund,
  { at, message }: { readonly at: EpochMs; readonly message: string },
): Order {
  return startTransfer(order, refund, { at, ...(message !== '' && { message }) });
}
