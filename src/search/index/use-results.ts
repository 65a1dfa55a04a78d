import { useCallback, useMemo } from 'react';

import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { searchList } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import type { SubmittedSearch } from './use-search';

/** Search results, page by page. */
export function useResults({ text, query }: SubmittedSearch) {
  const { remote, refresh, loadMore } = searchList.use(useMemo(() => ({ text, ...query }), [text, query]));
  const { remote: shop } = shopResource.use({});

  useRefreshOnShow(remote.status, refresh);
  const pages = useInfiniteList(remote, loadMore);

  return {
    remote,
    pages,
    categories: valueIn(shop)?.categories ?? [],
    retry: refresh,
    loadMore: useCallback(() => void loadMore(), [loadMore]),
    askSellerForIt: useCallback(() => void askSeller(copy.search.enquiry(text)), [text]),
    onOpen: useCallback((id: string) => void navigateTo({ to: 'goods', id }), []),
  };
}
