import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';

import { FilterTabs } from './parts/filter-tabs';
import { OrderCard } from './parts/order-card';
import { useOrders, type OrderFilter } from './use-orders';
import styles from './index.module.css';

interface EmptyListProps {
  readonly filter: OrderFilter | undefined;
  readonly submitted: string;
  readonly onShowAll: () => void;
}

function EmptyList({ filter, submitted, onShowAll }: EmptyListProps) {
  if (submitted !== '') {
    const message =
      filter === undefined
        ? copy.orderPage.noResults(submitted)
        : copy.orderPage.noResultsIn(submitted, copy.orders.filter[filter]);
    return <StateView drawing="empty" message={message} action={{ text: copy.orderPage.showAll, onTap: onShowAll }} />;
  }
  const message =
    filter === undefined ? copy.orderPage.emptyAll : copy.orderPage.emptyFilter(copy.orders.filter[filter]);
  return (
    <>
      <StateView drawing="empty" message={message} action={{ text: copy.common.toCatalog, onTap: toCatalog }} />
      <MoreGoods />
    </>
  );
}

/** The order list page. */
export default function Page() {
  const list = useOrders(useRouter().params['group']);
  const { typed, onType, onSearch, filter, onFilter, showAll, shown, dim, pages, refresh, loadMore, onOpen } = list;
  return (
    <Screen>
      <SearchField
        text={typed}
        name={copy.orderPage.search}
        hint={copy.orderPage.searchHint}
        focus={false}
        onType={onType}
        onSearch={onSearch}
      />
      <FilterTabs selected={filter} onSelect={onFilter} />
      <RemotePage remote={shown.remote} shape="rows" onRetry={refresh}>
        {(listed) =>
          pages.length === 0 ? (
            <EmptyList filter={shown.filter} submitted={shown.submitted} onShowAll={showAll} />
          ) : (
            <View className={`${styles['list']} ${dim}`}>
              {pages.map((orders, page) => (
                <View key={page}>
                  {orders.map((order) => (
                    <OrderCard key={order.id} order={order} onOpen={onOpen} />
                  ))}
                </View>
              ))}
              <ListFooter
                status={listed.nextPage}
                isEnd={listed.cursor === undefined}
                onLoadMore={() => void loadMore()}
              />
            </View>
          )
        }
      </RemotePage>
    </Screen>
  );
}
