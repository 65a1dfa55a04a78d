import type { Handler } from '@/cloud/handler';
import { changedBySeller } from '@/cloud/repositories/history';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { failure, type Failure } from '@/contract/failure';
import { ZERO } from '@/contract/money';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import { err, ok } from '@/contract/result';
import { canLowerBalance, calledDifference, withBalanceRequested } from '@/domain/orders/balance';
import { hasArrived } from '@/domain/orders/sourcing';

import { toDeskSourcing } from './list-sourcing';

export const callBalance: Handler<'desk.callBalance'> = ({ orderId, difference = ZERO }, ports) =>
  ports.db.transaction<DeskSourcing, Failure<'NOT_FOUND' | 'ORDER_STATE' | 'INVALID_INPUT'>>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) return err(failure('NOT_FOUND', { what: 'order' }));
    const { order } = found;
    if (calledDifference(order) === difference) return ok(toDeskSourcing(order));
    if (order.state !== 'sourcing' || !order.deposit || !hasArrived(order))
      return err(failure('ORDER_STATE', { state: order.state }));
    if (!canLowerBalance(order, difference))
      return err(failure('INVALID_INPUT', { path: 'difference', rule: 'balance' }));
    const requested = withBalanceRequested(order, { at: ports.clock.now(), difference });
    await putOrder(tx, changedBySeller({ ...found, order: requested }, 'desk.callBalance', ports));
    return ok(toDeskSourcing(requested));
  });
