import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useCallback, useState } from 'react';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import { ExportSheet } from './parts/export-sheet';
import { OrderCard } from './parts/order-card';
import { OrdersBar } from './parts/orders-bar';
import { parseTab, useDeskOrders, type DeskOrdersPage } from './use-desk-orders';
import styles from './index.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

const TAB_IDS = Object.keys(copy.deskOrders.tabs).map((id) => parseTab(id, 'all'));

function Orders({ page }: { readonly page: DeskOrdersPage }) {
  const { tab, submitted, remote, pages, refresh, loadMore, selection } = page;
  const { chosen, toggle } = selection;
  const onOpen = useCallback((id: string) => void navigateTo({ to: 'desk-order', id }), []);
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={toFeed}>
      {({ nextPage, cursor }) =>
        pages.length === 0 ? (
          <StateView
            drawing="empty"
            message={submitted === '' ? copy.deskOrders.empty[tab] : copy.deskOrders.noResults(submitted)}
          />
        ) : (
          <View className={styles['list']}>
            {pages.map((orders, at) => (
              <View key={at}>
                {orders.map((order) => (
                  <OrderCard
                    key={order.id}
                    order={order}
                    isChosen={chosen.includes(order.id)}
                    showsTasks={tab === 'all'}
                    onToggle={toggle}
                    onOpen={onOpen}
                  />
                ))}
              </View>
            ))}
            <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={() => void loadMore()} />
          </View>
        )
      }
    </RemoteView>
  );
}

/** The seller's orders, by what she has to do. */
export default function Page() {
  const page = useDeskOrders(useRouter().params['task']);
  const [isExporting, setExporting] = useState(false);
  const { tab, select, search, counts, selection } = page;
  const tabs = TAB_IDS.map((id) => ({
    id,
    text: copy.deskOrders.tab(copy.deskOrders.tabs[id], id === 'all' ? undefined : counts?.[id], LIMITS.deskWaiting),
  }));
  return (
    <Screen hasActionBar>
      <SearchField {...search} name={copy.deskOrders.search} hint={copy.deskOrders.searchHint} focus={false} />
      <TabStrip tabs={tabs} selectedId={tab} onSelect={select} />
      <Orders page={page} />
      <OrdersBar page={page} onExport={() => setExporting(true)} />
      <SheetSlot>
        {isExporting && <ExportSheet chosen={selection.chosen} onClose={() => setExporting(false)} />}
      </SheetSlot>
    </Screen>
  );
}
