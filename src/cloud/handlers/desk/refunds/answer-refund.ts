import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { runOnce } from '@/cloud/repositories/run-once';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { RefundAnswer } from '@/contract/refunds/refund-answer';
import { err, ok, type Result } from '@/contract/result';
import { answeredRefund, refundAnswerProblem } from '@/domain/refunds/answer-refund';
import { findRefund } from '@/domain/refunds/refund-transitions';

import { toDeskRefund } from './list-refunds';
import { updateAnyRefund } from './update-any-refund';

type AnswerFailure = Failure<'REFUND_STATE' | 'INVALID_INPUT'>;

export const answerRefund: Handler<'desk.answerRefund'> = async (request, ports) => {
  const { refundId } = request;
  const verb = 'desk.answerRefund';
  const updated = await updateAnyRefund<AnswerFailure | Failure<'REQUEST_REUSED'>>(
    { verb, ref: request },
    ports,
    ({ order, refund }, tx) =>
      runOnce<Order, AnswerFailure>(tx, ports, {
        verb,
        request,
        run: () => answer(order, refund, { answer: request.answer, ports }),
        idOf: () => refundId,
        replay: () => ok(order),
      }),
  );
  if (!updated.ok) return updated;
  const { order } = updated.value;
  const refund = findRefund(order, refundId);
  return refund ? ok(toDeskRefund(order, refund, ports)) : err(failure('NOT_FOUND', { what: 'refund' }));
};

interface Answering {
  readonly answer: RefundAnswer;
  readonly ports: Ports;
}

function answer(order: Order, refund: Refund, { answer: given, ports }: Answering): Result<Order, AnswerFailure> {
  const { returnAddress } = ports.catalog;
  const problem = refundAnswerProblem(refund, given, returnAddress);
  if (problem === 'state') return err(failure('REFUND_STATE', { state: refund.state }));
  if (problem) return err(failure('INVALID_INPUT', { path: `answer.${problem}`, rule: 'allowed' }));
  return ok(answeredRefund(order, refund, { answer: given, at: ports.clock.now(), returnAddress }));
}
