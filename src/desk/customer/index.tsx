import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import * as copy from '@/copy';
import { decodeText, navigateTo } from '@/platform/navigation/navigation';

import { OrderRow } from '../parts/order-row';
import { GiftForm, GiftList } from './parts/gifts';
import { NoteCard } from './parts/note-card';
import { Profile } from './parts/profile';
import { useCustomer } from './use-customer';
import styles from './index.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

/** One customer: what they bought, what the seller remembers of them and what she gave. */
export default function Page() {
  const { remote, orders, pages, loadMore, retry } = useCustomer(decodeText(useRouter().params['id'] ?? ''));
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {(customer) => (
          <View className={styles['page']}>
            <Profile customer={customer} />
            <NoteCard key={customer.id} customer={customer} />
            <GiftForm customer={customer} />
            {customer.gifts.length > 0 && <GiftList gifts={customer.gifts} />}
            <SectionHeading title={copy.deskCustomers.orders} />
            <RemoteView remote={orders} shape="inner" onRetry={retry} onHome={toFeed}>
              {({ nextPage, cursor }) => (
                <View>
                  {pages.map((listed, at) => (
                    <View key={at}>
                      {listed.map((order) => (
                        <OrderRow key={order.id} order={order} />
                      ))}
                    </View>
                  ))}
                  <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={() => void loadMore()} />
                </View>
              )}
            </RemoteView>
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
