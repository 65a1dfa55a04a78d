import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';

import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { deskOrders } from '@/stores/desk/desk-orders';

import { OrderRow } from '../parts/order-row';
import { parseBehind } from './parse-behind';
import styles from './index.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

/** The orders behind a figure. */
export default function Page() {
  const { params } = useRouter();
  const behind = useMemo(() => parseBehind(params), [params]);
  const { remote, refresh, loadMore } = deskOrders.use({ task: 'all', behind });
  const pages = useInfiniteList(remote, loadMore);
  useRefreshOnShow(remote.status, refresh);
  useRefreshOnPullDown(refresh);
  return (
    <Screen>
      <View className={styles['title']}>{copy.deskFigures.behindTitle(behind)}</View>
      <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={toFeed}>
        {({ nextPage, cursor }) =>
          pages.length === 0 ? (
            <StateView drawing="empty" message={copy.deskFigures.noOrders} />
          ) : (
            <View className={styles['list']}>
              {pages.map((orders, at) => (
                <View key={at}>
                  {orders.map((order) => (
                    <OrderRow key={order.id} order={order} />
                  ))}
                </View>
              ))}
              <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={() => void loadMore()} />
            </View>
          )
        }
      </RemoteView>
    </Screen>
  );
}
