import { View } from '@tarojs/components';

import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { pathOf } from '@/platform/navigation/navigation';

import { CopyableNumber } from './copyable-number';
import { InfoRow } from './info-row';
import styles from './info-row.module.css';

/** Opens the customer service chat with the order attached as a card. */
function ServiceButton({ id, lines }: Order) {
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  const title = copy.orderPage.serviceTitle(lines[0]?.title ?? '', pieces);
  return (
    <OpenTypeButton openType="contact" kind="plain" messageCard={{ title, path: pathOf({ to: 'order', id }) }}>
      {copy.orderPage.service}
    </OpenTypeButton>
  );
}

/** Order number, time, remark and the customer service button. */
export function OrderInfo({ order }: { readonly order: Order }) {
  return (
    <View>
      <CopyableNumber name={copy.orderPage.number} number={order.number} label={copy.orderPage.copyNumberLabel} />
      <InfoRow name={copy.orderPage.placedAt} value={formatDateTime(order.placedAt)} />
      {order.remark !== '' && <InfoRow name={copy.orderPage.remark} value={order.remark} />}
      <View className={styles['service']}>
        <ServiceButton {...order} />
      </View>
    </View>
  );
}
