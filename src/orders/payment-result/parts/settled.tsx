import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { formatMonth } from '@/copy/format-time';

import { preorderBy, type PaidPage } from '../use-payment-result';
import styles from './settled.module.css';

const words = copy.payment;

/** Paid, by the cloud's word: what happens now, when, and whom to ask. */
export function Settled({ page, order }: { readonly page: PaidPage; readonly order: Order }) {
  const preorder = preorderBy(order);
  return (
    <View className={styles['settled']}>
      <View className={styles['seal']} aria-hidden />
      <View className={styles['title']} aria-role="alert">
        {words.paid[page.part]}
      </View>
      <View className={styles['amount']}>{page.due}</View>
      <View className={styles['says']}>{order.address ? words.paidSays[page.part] : words.paidAtStall}</View>
      <View className={styles['facts']}>
        {order.address && (
          <Cell name={words.sentTo}>{`${order.address.name} · ${copy.region.place(order.address)}`}</Cell>
        )}
        {order.address && page.part !== 'deposit' && page.delivery !== '' && (
          <Cell name={words.delivery}>{page.delivery}</Cell>
        )}
        {page.part === 'deposit' && order.deposit && (
          <Cell name={words.balance}>{words.balanceSays(formatCharge(order.deposit.balance))}</Cell>
        )}
        {preorder !== undefined && page.part !== 'balance' && (
          <Cell name={words.preorderName}>{words.preorder(formatMonth(preorder))}</Cell>
        )}
      </View>
      <Act kind="primary" wide onTap={page.toOrder}>
        {words.toOrder}
      </Act>
      <View className={styles['acts']}>
        <Act kind="plain" onTap={() => page.askSeller(order)}>
          {words.ask}
        </Act>
        <Act kind="plain" onTap={page.toShop}>
          {words.toShop}
        </Act>
      </View>
    </View>
  );
}
