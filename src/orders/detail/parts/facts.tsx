import { View } from '@tarojs/components';

import { HostAct } from '@/components/ui/button/host-button';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { pathOf } from '@/platform/navigation/navigation';

import { CopiedNumber } from './copied-number';
import { Fact } from './fact';
import styles from './facts.module.css';

/** The order as a card in the shop's customer service chat: who answers there sees which one is meant. */
function Service({ id, lines }: Order) {
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  const title = copy.orderPage.serviceTitle(lines[0]?.title ?? '', pieces);
  return (
    <HostAct open="contact" kind="plain" card={{ title, path: pathOf({ to: 'order', id }) }}>
      {copy.orderPage.service}
    </HostAct>
  );
}

/** What people ask for when they talk about an order. */
export function Facts({ order }: { readonly order: Order }) {
  return (
    <View>
      <CopiedNumber name={copy.orderPage.number} number={order.number} label={copy.orderPage.copyNumberLabel} />
      <Fact name={copy.orderPage.placedAt} value={formatDateTime(order.placedAt)} />
      {order.remark !== '' && <Fact name={copy.orderPage.remark} value={order.remark} />}
      <View className={styles['service']}>
        <Service {...order} />
      </View>
    </View>
  );
}
