import { fen } from '@/contract/money';
import type { Refund } from '@/contract/refunds/refund';
import type { RefundAnswer } from '@/contract/refunds/refund-answer';

import type { Simulation, Step } from '../simulation';

/** A refund of any order, usually one that waits for the seller. */
function pickRefund({ shop, pick, chance }: Simulation, state: Refund['state']) {
  const all = shop.engine.store
    .list('orders')
    .flatMap(({ id: orderId, order }) => (order.refunds ?? []).map((refund) => ({ orderId, refund })));
  const waiting = all.filter(({ refund }) => refund.state === state);
  const choices = waiting.length === 0 || chance(0.1) ? all : waiting;
  return choices.length === 0 ? undefined : pick(choices);
}

/** An answer that is usually possible; sometimes more money than was requested, or a line that was not. */
function answerTo({ pick, chance }: Simulation, { lines }: Refund): RefundAnswer {
  if (chance(0.2)) return { action: 'refuse', message: '不行' };
  if (chance(0.3)) return { action: 'agree', message: '' };
  const chosen = lines.filter(() => chance(0.8));
  return {
    action: 'agree-in-part',
    message: '退一部分',
    lines: [
      ...chosen.map(({ skuId, amount }) => ({ skuId, amount: fen(Math.ceil(amount / pick([1, 2, 3, 7]))) })),
      ...(chance(0.05) ? [{ skuId: pick(['cup-red', 'nothing']), amount: fen(9_999) }] : []),
    ],
  };
}

/** A shopper asks for money back or to return goods, sometimes for more than was bought. */
export const requestRefundStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const paid = shop.engine.store
    .list('orders')
    .filter(({ order }) => order.events.some(({ state }) => state === 'paid'));
  if (paid.length === 0) return;
  const { id: orderId, shopperId, order } = pick(paid);
  simulation.requests += 1;
  const input = {
    ...{ requestId: `refund-${simulation.requests}`, orderId, description: '', pictures: [] },
    ...{ kind: pick(['money', 'money', 'return'] as const), reason: pick(['unwanted', 'damaged'] as const) },
    lines: order.lines.map(({ skuId, quantity }) => ({ skuId, quantity: pick([1, quantity]) })),
  };
  const send = () => shop.callAs(shopperId)('refund.request', input);
  await Promise.all([send(), chance(0.2) && send()]);
};

/** The seller answers a request, sometimes with a second answer at the same time. */
export const answerRefundStep: Step = async (simulation) => {
  const found = pickRefund(simulation, 'requested');
  if (!found) return;
  const { shop, chance } = simulation;
  simulation.requests += 1;
  const ref = { orderId: found.orderId, refundId: found.refund.id };
  const send = (requestId: string) =>
    shop.call('desk.answerRefund', { requestId, ...ref, answer: answerTo(simulation, found.refund) });
  const requestId = `answer-${simulation.requests}`;
  await Promise.all([send(requestId), chance(0.2) && send(`${requestId}-again`)]);
};

/** The seller has a return back, sometimes said twice. */
export const receiveReturnStep: Step = async (simulation) => {
  const found = pickRefund(simulation, 'returning');
  if (!found) return;
  const { shop, chance } = simulation;
  const receive = () =>
    shop.call('desk.receiveReturn', { orderId: found.orderId, refundId: found.refund.id, message: '' });
  await Promise.all([receive(), chance(0.3) && receive()]);
};
