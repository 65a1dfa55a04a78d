import { useRouter } from '@tarojs/taro';
import { useCallback, useState } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import { DeskList } from '../parts/desk-list';
import { Search } from '../parts/search';
import { ExportSheet } from './parts/export-sheet';
import { OrderCard } from './parts/order-card';
import { OrdersBar } from './parts/orders-bar';
import { parseTab, useDeskOrders } from './use-desk-orders';

const TAB_IDS = Object.keys(copy.deskOrders.tabs).map((id) => parseTab(id, 'all'));

/** The seller's orders, by what she has to do. */
export default function Page() {
  const page = useDeskOrders(useRouter().params['task']);
  const [isExporting, setExporting] = useState(false);
  const { tab, select, search, counts, list, selection } = page;
  const onOpen = useCallback((id: string) => void navigateTo({ to: 'desk-order', id }), []);
  const tabs = TAB_IDS.map((id) => ({
    id,
    text: copy.deskOrders.tab(copy.deskOrders.tabs[id], id === 'all' ? undefined : counts?.[id], LIMITS.deskWaiting),
  }));
  return (
    <Screen hasActionBar>
      <Search search={search} name={copy.deskOrders.search} hint={copy.deskOrders.searchHint} />
      <TabStrip tabs={tabs} selectedId={tab} onSelect={select} />
      <DeskList
        list={list}
        empty={search.submitted === '' ? copy.deskOrders.empty[tab] : copy.deskOrders.noResults(search.submitted)}
      >
        {(order) => (
          <OrderCard
            key={order.id}
            order={order}
            isChosen={selection.chosen.includes(order)}
            showsTasks={tab === 'all'}
            onToggle={selection.toggle}
            onOpen={onOpen}
          />
        )}
      </DeskList>
      <OrdersBar page={page} onExport={() => setExporting(true)} />
      <SheetSlot>
        {isExporting && (
          <ExportSheet chosen={selection.chosen.map(({ id }) => id)} onClose={() => setExporting(false)} />
        )}
      </SheetSlot>
    </Screen>
  );
}
