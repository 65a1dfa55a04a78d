import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Pressable } from '@/components/ui/pressable/pressable';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { choosePacking } from '@/stores/desk/packing';
import shared from '@/styles/shared.module.css';

import { DeskPage } from '../parts/desk-view';
import { MainButton } from '../parts/main-button';
import { toPage } from '../parts/to-page';
import { Capped } from '../parts/parcel/capped';
import { OrderToPack } from './parts/order-to-pack';
import { SkuToFetch } from './parts/sku-to-fetch';
import { tickOfItem, tickOfOrder, usePackingList, type Packing } from './use-packing-list';
import styles from './index.module.css';

const toSend = toPage({ to: 'desk-send' });
const showAll = () => choosePacking([]);

/** A heading with how much of its list is ticked off. */
function Heading({ title, ticked }: { readonly title: string; readonly ticked: readonly boolean[] }) {
  return (
    <View className={styles['heading']}>
      <View className={shared['heading']}>{title}</View>
      <View className={shared['note']}>{copy.deskPacking.progress(ticked.filter(Boolean).length, ticked.length)}</View>
    </View>
  );
}

function List({ packing, ticks }: { readonly packing: Packing; readonly ticks: readonly string[] }) {
  const { orders, items, isChosen } = packing;
  const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const isItemTicked = items.map((item) => ticks.includes(tickOfItem(item)));
  const isOrderTicked = orders.map((order) => ticks.includes(tickOfOrder(order)));
  return (
    <View className={styles['page']}>
      {isChosen && (
        <Pressable className={shared['note']} onTap={showAll}>
          {copy.deskPacking.showAll(orders.length)}
        </Pressable>
      )}
      <Capped count={orders.length} />
      <Heading title={copy.deskPacking.toFetch(pieces, orders.length)} ticked={isItemTicked} />
      <View className={styles['card']}>
        {items.map((item, at) => (
          <SkuToFetch key={item.skuId} item={item} isTicked={isItemTicked[at] ?? false} />
        ))}
      </View>
      <Heading title={copy.deskPacking.toPack} ticked={isOrderTicked} />
      {orders.map((order, at) => (
        <OrderToPack key={order.id} order={order} isTicked={isOrderTicked[at] ?? false} />
      ))}
    </View>
  );
}

/** What to fetch from the shelf for the chosen orders, and what goes into each parcel. */
export default function Page() {
  const { source, ticks } = usePackingList();
  return (
    <DeskPage source={source} hasActionBar>
      {(value) =>
        value.orders.length === 0 ? (
          <StateView drawing="empty" message={copy.deskPacking.empty} />
        ) : (
          <>
            <List packing={value} ticks={ticks} />
            <ActionBar>
              <MainButton onTap={toSend}>{copy.deskPacking.send}</MainButton>
            </ActionBar>
          </>
        )
      }
    </DeskPage>
  );
}
