import { useRouter } from '@tarojs/taro';
import { useCallback, useMemo, useState } from 'react';

import type { Tab } from '@/components/ui/tab-strip/tab-strip';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import { valueIn } from '@/contract/remote';
import type { Category, Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { parseGoodsQuery } from '@/platform/navigation/goods-query-string';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { useScrollToTop } from '@/platform/page/use-scroll-to-top';
import { goodsList } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import { shopShareContent } from '../shared/shop/share-shop';
import { useArrival } from '../shared/use-arrival';
import { useHeld } from '../shared/use-held';
import { useInfiniteList } from '../shared/use-infinite-list';
import { useSharing } from '../shared/use-sharing';

/** The tab id for all goods. A category's id is never empty. */
export const ALL = '';

/** The tabs: all goods, then the shop's categories once loaded. */
function toTabs(categories: readonly Category[]): readonly Tab[] {
  return [{ id: ALL, text: copy.catalog.all }, ...categories.map(({ id, name }) => ({ id, text: name }))];
}

function useShop() {
  const { remote, reload } = shopResource.use({});
  return { shop: valueIn(remote), failed: remote.status === 'failed', reload };
}

/** A shared card opens the catalog with the same filters. */
function useCatalogSharing(shop: Shop | undefined, categoryName: string | undefined, query: GoodsQuery): void {
  const title = shop ? copy.catalog.shareTitle(shop.name, categoryName) : copy.catalog.sharePlain;
  useSharing({ chatCard: () => ({ ...shopShareContent(shop), title, route: { to: 'catalog', query } }) });
}

/** The selected category and filters. Another selection is another list, read from the top. */
function useSelection(linkedCategory: string, linkedFilters: GoodsQuery) {
  const [selected, setSelected] = useState(linkedCategory);
  const [filters, setFilters] = useState(linkedFilters);
  const toTop = useScrollToTop();
  const selectCategory = useCallback(
    (id: string) => {
      setSelected(id);
      toTop();
    },
    [toTop],
  );
  const changeFilters = useCallback(
    (next: GoodsQuery) => {
      setFilters(next);
      toTop();
    },
    [toTop],
  );
  return { selected, filters, selectCategory, changeFilters };
}

/** State of the catalog page: goods of one category or of all, page by page. */
export function useCatalog() {
  const { shop, failed, reload } = useShop();
  const { params } = useRouter();
  // Read once: the page's URL does not change.
  const [{ categoryId = ALL, ...linked }] = useState(() => parseGoodsQuery(params));
  const { selected, filters, selectCategory, changeFilters } = useSelection(categoryId, linked);
  // A link may contain a category that was removed.
  const category = shop && !shop.categories.some(({ id }) => id === selected) ? ALL : selected;
  const query = useMemo(() => ({ ...filters, ...(category !== ALL && { categoryId: category }) }), [filters, category]);
  const { remote, refresh, loadMore } = goodsList.use(query);

  const tabs = useMemo(() => toTabs(shop?.categories ?? []), [shop]);
  const categoryName = category === ALL ? undefined : tabs.find(({ id }) => id === category)?.text;

  const { dim, ...shown } = useHeld({ remote, query, categoryName });
  const pages = useInfiniteList(shown.remote, loadMore);
  useRefreshOnPullDown(() => Promise.all([refresh(), reload()]));
  useArrival({ to: 'catalog', ...(categoryId !== ALL && { id: categoryId }) });
  useCatalogSharing(shop, categoryName, query);

  const retry = useCallback(() => {
    void refresh();
    if (failed) void reload();
  }, [refresh, reload, failed]);
  const onOpen = useCallback((id: string) => void navigateTo({ to: 'goods', id }), []);
  return {
    tabs,
    category,
    selectCategory,
    filters,
    changeFilters,
    ...shown,
    dim,
    pages,
    retry,
    loadMore,
    onOpen,
  };
}
