import type { Handler } from '@/cloud/handler';
import { findSettledOrder } from '@/cloud/services/settle-due-orders';
import { failure } from '@/contract/failure';
import type { Order, OrderState } from '@/contract/orders/order';
import type { RefundPreview, RefundRequestInput } from '@/contract/refunds/refund';
import { err, ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { refundQuote } from '@/domain/refunds/refund-quote';
import { findUnknownSku, refundableLines, refundChoices, refundProblem } from '@/domain/refunds/refund-rules';

export const previewRefund: Handler<'refund.preview'> = async ({ orderId, request }, ports) => {
  const found = await findSettledOrder(ports, orderId);
  if (!found.ok) return found;
  const order = found.value;
  if (request && findUnknownSku(order, request) !== undefined) return err(failure('NOT_FOUND', { what: 'sku' }));
  const now = ports.clock.now();
  return ok({
    goodsAt: GOODS_AT[order.state] ?? 'shopper',
    choices: refundChoices(order, now),
    lines: refundableLines(order),
    ...quoteOrProblem(order, request, now),
  });
};

const GOODS_AT: Partial<Record<OrderState, RefundPreview['goodsAt']>> = { paid: 'seller', shipped: 'carrier' };

function quoteOrProblem(
  order: Order,
  request: RefundRequestInput | undefined,
  now: EpochMs,
): Pick<RefundPreview, 'quote' | 'problem'> {
  if (!request) return {};
  const problem = refundProblem(order, request, now);
  return problem ? { problem } : { quote: refundQuote(order, request) };
}
