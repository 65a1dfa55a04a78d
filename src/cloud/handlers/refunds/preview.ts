import type { Handler } from '@/cloud/handler';
import { findSettled } from '@/cloud/services/settle-due-orders';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { RefundPreview, RefundWish } from '@/contract/refunds/refund';
import { err, ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { refundQuote } from '@/domain/refunds/refund-quote';
import { choicesFor, refundableLines, troubleWith, unknownSku } from '@/domain/refunds/refund-rules';

export const previewRefund: Handler<'refund.preview'> = async ({ orderId, wish }, ports) => {
  const found = await findSettled(ports, orderId);
  if (!found.ok) return found;
  const order = found.value;
  if (wish && unknownSku(order, wish) !== undefined) return err(failure('NOT_FOUND', { what: 'sku' }));
  const now = ports.clock.now();
  return ok({ choices: choicesFor(order, now), lines: refundableLines(order), ...answer(order, wish, now) });
};

function answer(order: Order, wish: RefundWish | undefined, now: EpochMs): Pick<RefundPreview, 'quote' | 'trouble'> {
  if (!wish) return {};
  const trouble = troubleWith(order, wish, now);
  return trouble ? { trouble } : { quote: refundQuote(order, wish) };
}
