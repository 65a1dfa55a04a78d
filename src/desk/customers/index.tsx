import { View } from '@tarojs/components';

import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { customerList } from '@/stores/desk/customers';

import { LinkedRow } from '../parts/linked-row';
import styles from './index.module.css';

const EVERYONE = {};
const toFeed = () => void navigateTo({ to: 'feed' });
const open = (id: string) => void navigateTo({ to: 'desk-customer', id });

/** Everyone who ever ordered, the latest order first. */
export default function Page() {
  const { remote, refresh, loadMore } = customerList.use(EVERYONE);
  const pages = useInfiniteList(remote, loadMore);
  useRefreshOnShow(remote.status, refresh);
  useRefreshOnPullDown(refresh);
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={toFeed}>
        {({ nextPage, cursor }) =>
          pages.length === 0 ? (
            <StateView drawing="empty" message={copy.deskCustomers.empty} />
          ) : (
            <View className={styles['list']}>
              {pages.map((customers, at) => (
                <View key={at}>
                  {customers.map((customer) => (
                    <View key={customer.id} className={styles['card']}>
                      <LinkedRow
                        title={copy.deskCustomers.name(customer)}
                        note={copy.common.joinWithDots([
                          copy.deskCustomers.bought(customer),
                          copy.deskCustomers.last(customer),
                          copy.deskCustomers.from(customer),
                        ])}
                        label={copy.deskCustomers.label(customer)}
                        onTap={() => open(customer.id)}
                      >
                        {formatYuan(customer.spent)}
                      </LinkedRow>
                    </View>
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
