import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { StateStrip } from './parts/group-tabs';
import { OrderCard } from './parts/order-card';
import { shelfName, useOrders, type Shelf } from './use-orders';
import styles from './index.module.css';

const goHome = () => void go({ to: 'feed' });
const goShopping = () => void go({ to: 'catalogue' });

interface NoneProps {
  readonly shelf: Shelf | undefined;
  readonly sought: string;
  readonly onAll: () => void;
}

function None({ shelf, sought, onAll }: NoneProps) {
  if (sought !== '') {
    const says =
      shelf === undefined ? copy.orderPage.noneFound(sought) : copy.orderPage.noneFoundIn(sought, shelfName(shelf));
    return <StateView drawing="empty" says={says} act={{ text: copy.orderPage.showAll, onTap: onAll }} />;
  }
  if (shelf !== undefined) return <StateView drawing="empty" says={copy.orderPage.emptyOf(shelfName(shelf))} />;
  return (
    <StateView
      drawing="empty"
      says={copy.orderPage.emptyAll}
      act={{ text: copy.common.toCatalogue, onTap: goShopping }}
    />
  );
}

/** The shopper's orders. */
export default function Page() {
  const list = useOrders(useRouter().params['group']);
  const { typed, sought, onType, onSearch, shelf, setShelf, showAll, remote, pages, refresh, more, onOpen } = list;
  // Who never ordered has nothing to look for.
  const isNew = remote.status === 'ready' && pages.length === 0 && shelf === undefined && typed === '' && sought === '';
  return (
    <Screen>
      {!isNew && (
        <SearchField
          text={typed}
          name={copy.orderPage.find}
          hint={copy.orderPage.findHint}
          focus={false}
          onType={onType}
          onSearch={onSearch}
        />
      )}
      <StateStrip chosen={shelf} onChoose={setShelf} />
      <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={goHome}>
        {(listed) =>
          pages.length === 0 ? (
            <None shelf={shelf} sought={sought} onAll={showAll} />
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
