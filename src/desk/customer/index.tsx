import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useCallback } from 'react';

import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { decodeText } from '@/platform/navigation/navigation';
import { customerOrders, customerResource, setCustomerNote } from '@/stores/desk/customers';
import shared from '@/styles/shared.module.css';

import { Cards } from '../parts/desk-list';
import { DeskPage, useFresh } from '../parts/desk-view';
import { LinkedRow } from '../parts/linked-row';
import { NoteCard } from '../parts/note-card';
import { OrderRow } from '../parts/order-row';
import { GiftForm, GiftList } from './parts/gifts';
import styles from './index.module.css';

/** One customer: what they bought, what the seller remembers of them and what she gave. */
export default function Page() {
  const customerId = decodeText(useRouter().params['id'] ?? '');
  const { remote, reload } = customerResource.use({ customerId });
  const orders = customerOrders.use({ customerId });
  const { refresh } = orders;
  const readAll = useCallback(async () => {
    await Promise.all([reload(), refresh()]);
  }, [reload, refresh]);
  return (
    <DeskPage source={useFresh({ remote, reload: readAll })}>
      {(customer) => (
        <>
          <View className={styles['page']}>
            <View className={shared['padded-card']}>
              <LinkedRow title={copy.deskCustomers.name(customer)} note={copy.deskCustomers.inBrief(customer)}>
                {formatYuan(customer.spent)}
              </LinkedRow>
            </View>
            <NoteCard
              key={customer.id}
              title={copy.deskCustomers.note}
              hint={copy.deskCustomers.noteHint}
              note={customer.note}
              save={(note) => setCustomerNote({ customerId, note })}
            />
            <GiftForm customer={customer} />
            {customer.gifts.length > 0 && <GiftList gifts={customer.gifts} />}
            <SectionHeading title={copy.deskCustomers.orders} />
          </View>
          <Cards list={orders} empty={copy.deskFigures.noOrders}>
            {(order) => <OrderRow key={order.id} order={order} />}
          </Cards>
        </>
      )}
    </DeskPage>
  );
}
