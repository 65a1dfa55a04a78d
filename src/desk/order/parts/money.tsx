import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import type { DeskOrder } from '@/contract/desk/desk-order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { toPage } from '../../parts/to-page';
import type { DeskOrderPage } from '../use-desk-order';
import styles from './order.module.css';

interface MoneyProps {
  readonly deskOrder: DeskOrder;
  readonly page: Pick<DeskOrderPage, 'busyRefund' | 'onTransferBack'>;
}

/** A name and an amount, with what is known about it. */
function Row({ name, note, amount }: { readonly name: string; readonly note: string; readonly amount: string }) {
  return (
    <View className={styles['row']}>
      <View>{name}</View>
      <View className={shared['grow']}>
        <View className={shared['note']}>{note}</View>
      </View>
      <View>{amount}</View>
    </View>
  );
}

interface RefundRowProps extends Pick<MoneyProps, 'page'> {
  readonly refund: Refund;
  /** The seller transfers it back in the chat, and says so here. */
  readonly isTransfer: boolean;
}

function RefundRow({ refund, isTransfer, page }: RefundRowProps) {
  const { id, reason, state, amount, events } = refund;
  const message = events.find((event) => event.message !== undefined)?.message ?? '';
  return (
    <>
      <Row
        name={copy.deskOrder.refunds}
        note={copy.common.joinWithDots([copy.refunds.reason[reason], copy.refunds.short[state]])}
        amount={formatExactYuan(amount)}
      />
      {message !== '' && <View className={shared['note']}>{message}</View>}
      {isTransfer && state === 'refunding' && (
        <Button wide busy={page.busyRefund === id} onTap={() => page.onTransferBack(refund)}>
          {copy.deskOrder.transferredBack}
        </Button>
      )}
    </>
  );
}

/** What came in and what went back. */
export function Money({ deskOrder: { order, payments, tasks }, page }: MoneyProps) {
  const { id, transfers, refunds = [] } = order;
  if (transfers?.length === 0 && refunds.length === 0) return null;
  return (
    <View className={styles['card']}>
      {transfers
        ? transfers.map(({ received, at }) => (
            <Row
              key={at}
              name={copy.deskOrder.payments}
              note={copy.deskOrder.transfer}
              amount={formatExactYuan(received)}
            />
          ))
        : payments.map(({ number, amount, isPaid }) => (
            <Row
              key={number}
              name={copy.deskOrder.payments}
              note={copy.deskOrder.payment[isPaid ? 'paid' : 'unpaid']}
              amount={formatExactYuan(amount)}
            />
          ))}
      {refunds.map((refund) => (
        <RefundRow key={refund.id} refund={refund} isTransfer={transfers !== undefined} page={page} />
      ))}
      {(tasks.includes('to-answer') || tasks.includes('to-receive-back')) && (
        <Button wide onTap={toPage({ to: 'desk-order-refunds', id })}>
          {copy.deskOrder.toRefund}
        </Button>
      )}
    </View>
  );
}
