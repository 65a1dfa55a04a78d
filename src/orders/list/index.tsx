import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';

import { ListFoot } from '@/components/list-foot/list-foot';
import { RemoteView } from '@/components/remote-view/remote-view';
import { Screen } from '@/components/screen/screen';
import { StateView } from '@/components/state-view/state-view';
import type { OrderState } from '@/contract/order';
import * as copy from '@/copy';
import { go } from '@/platform/navigation';

import styles from './index.module.css';
import { OrderCard } from './parts/order-card';
import { StateStrip } from './parts/state-strip';
import { useOrders } from './use-orders';

const goHome = () => void go({ to: 'feed' });
const goShopping = () => void go({ to: 'catalogue' });

function None({ state }: { readonly state: OrderState | undefined }) {
  if (state !== undefined) return <StateView drawing="empty" says={copy.orders.emptyOf(copy.orders.short[state])} />;
  return (
    <StateView drawing="empty" says={copy.orders.emptyAll} act={{ text: copy.common.toCatalogue, onTap: goShopping }} />
  );
}

/** The shopper's orders. */
export default function Page() {
  const { state, setState, remote, pages, refresh, more, onOpen } = useOrders(useRouter().params['state']);
  return (
    <Screen>
      <StateStrip chosen={state} onChoose={setState} />
      <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={goHome}>
        {(listed) =>
          pages.length === 0 ? (
            <None state={state} />
          ) : (
            <View className={styles['list']}>
              {pages.map((orders, page) => (
                <View key={page}>
                  {orders.map((order) => (
                    <OrderCard key={order.id} order={order} onOpen={onOpen} />
                  ))}
                </View>
              ))}
              <ListFoot more={listed.more} ended={listed.cursor === undefined} onMore={() => void more()} />
            </View>
          )
        }
      </RemoteView>
    </Screen>
  );
}
