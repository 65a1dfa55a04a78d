import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import type { MessageKind } from '@/contract/messages/message';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { formatMonth } from '@/copy/format-time';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';

import { preorderArrival, type PaymentResult } from '../use-payment-result';
import { NotifyButton } from './notify-button';
import styles from './paid-result.module.css';

/** What a shopper wants to hear of next. */
const AFTER_PAYMENT: readonly MessageKind[] = ['sent', 'refund-answered'];
const AFTER_GIFT: readonly MessageKind[] = ['gift-claimed', 'gift-unclaimed'];
const AFTER_DEPOSIT: readonly MessageKind[] = ['balance-due', ...AFTER_PAYMENT];

function kindsAfter({ part }: PaymentResult, { gift }: Order): readonly MessageKind[] {
  if (gift) return AFTER_GIFT;
  return part === 'deposit' ? AFTER_DEPOSIT : AFTER_PAYMENT;
}

/** The result of a confirmed payment: what happens next, and how to reach the seller. */
export function PaidResult({ page, order }: { readonly page: PaymentResult; readonly order: Order }) {
  const arrivesAt = preorderArrival(order);
  return (
    <>
      <View className={styles['result']}>
        <View className={styles['seal']} aria-hidden />
        <View className={styles['title']} aria-role="alert">
          {copy.payment.paid[page.part]}
        </View>
        <View className={styles['amount']}>{page.due}</View>
        <View className={styles['text']}>
          {order.gift
            ? copy.gifts.paidText
            : order.address
              ? copy.payment.paidText[page.part]
              : copy.payment.paidAtStall}
        </View>
        <View className={styles['facts']}>
          {order.address && (
            <Cell label={copy.payment.shippedTo}>{`${order.address.name} · ${copy.region.place(order.address)}`}</Cell>
          )}
          {order.address && page.part !== 'deposit' && page.delivery !== '' && (
            <Cell label={copy.payment.delivery}>{copy.checkout.sending(page.delivery)}</Cell>
          )}
          {page.part === 'deposit' && order.deposit && (
            <Cell label={copy.payment.balance}>{copy.payment.balanceText(formatExactYuan(order.deposit.balance))}</Cell>
          )}
          {arrivesAt !== undefined && page.part !== 'balance' && (
            <Cell label={copy.payment.preorderLabel}>{copy.payment.preorderText(formatMonth(arrivesAt))}</Cell>
          )}
        </View>
        {order.gift && (
          <Button kind="primary" wide onTap={page.toGift}>
            {copy.gifts.toSend}
          </Button>
        )}
        <Button kind={order.gift ? 'quiet' : 'primary'} wide onTap={page.toOrder}>
          {copy.payment.toOrder}
        </Button>
        <View className={styles['actions']}>
          <NotifyButton kinds={kindsAfter(page, order)} templates={page.templates} />
          <Button kind="plain" onTap={() => page.askSeller(order)}>
            {copy.payment.askSeller}
          </Button>
          <Button kind="plain" onTap={page.toShop}>
            {copy.payment.toShop}
          </Button>
        </View>
      </View>
      <MoreGoods />
    </>
  );
}
