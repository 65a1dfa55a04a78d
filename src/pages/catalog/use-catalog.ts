import { useRouter } from '@tarojs/taro';
import { useCallback, useMemo, useState } from 'react';

import type { StripWord } from '@/components/ui/tab-strip/tab-strip';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import { valueIn } from '@/contract/remote';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { readGoodsQuery } from '@/platform/navigation/goods-link';
import { go } from '@/platform/navigation/navigation';
import { scrollToTop } from '@/platform/page/scroll-to-top';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { goodsList } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import { sharedShop } from '../shared/shop/share-shop';
import { useArrival } from '../shared/use-arrival';
import { usePages } from '../shared/use-pages';
import { useSharing } from '../shared/use-sharing';

/** The strip's id for no category in particular. A category's own id is never empty. */
export const ALL = '';

const SHOP = {};

/** The words of the strip: everything, then the shop's categories once they are known. */
export function wordsOf(categories: readonly Category[]): readonly StripWord[] {
  return [{ id: ALL, text: copy.catalogue.all }, ...categories.map(({ id, name }) => ({ id, text: name }))];
}

function useShop() {
  const { remote, reload } = shopResource.use(SHOP);
  return { shop: valueIn(remote), lost: remote.status === 'failed', reload };
}

/** The goods of one category, or of all, page by page. */
export function useCatalogue() {
  const { shop, lost, reload } = useShop();
  const { params } = useRouter();
  // Read once: a page's address does not change under it.
  const [{ categoryId = ALL, ...linked }] = useState(() => readGoodsQuery(params));
  const [chosen, setCategory] = useState(categoryId);
  // A link may be older than the shop's categories.
  const category = shop && !shop.categories.some(({ id }) => id === chosen) ? ALL : chosen;
  const [filters, setFilters] = useState<GoodsQuery>(linked);
  const query = useMemo(() => ({ ...filters, ...(category !== ALL && { categoryId: category }) }), [filters, category]);
  const { remote, refresh, more } = goodsList.use(query);

  const words = useMemo(() => wordsOf(shop?.categories ?? []), [shop]);
  const name = category === ALL ? undefined : words.find(({ id }) => id === category)?.text;

  const pages = usePages(remote, more);
  usePullDown(() => Promise.all([refresh(), reload()]));
  useArrival({ to: 'catalogue', ...(categoryId !== ALL && { id: categoryId }) });
  useSharing({
    card: () => {
      const title = shop ? copy.catalogue.shareTitle(shop.name, name) : copy.catalogue.sharePlain;
      return { ...sharedShop(shop), title, place: { to: 'catalogue', query } };
    },
  });

  const retry = useCallback(() => {
    void refresh();
    if (lost) void reload();
  }, [refresh, reload, lost]);
  const choose = useCallback((id: string) => {
    setCategory(id);
    // Another category is another list: it is read from its beginning.
    void scrollToTop();
  }, []);
  const narrow = useCallback((next: GoodsQuery) => {
    setFilters(next);
    void scrollToTop();
  }, []);
  const onOpen = useCallback((id: string) => void go({ to: 'goods', id }), []);
  return { words, category, choose, filters, narrow, name, remote, pages, retry, more, onOpen };
}
