import { useCallback, useMemo } from 'react';

import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { usePages } from '@/pages/shared/use-pages';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { searchList } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import type { Asked } from './use-search';

const SHOP = {};

/** What was found, page by page. */
export function useResults({ text, query }: Asked) {
  const { remote, refresh, more } = searchList.use(useMemo(() => ({ text, ...query }), [text, query]));
  const { remote: shop } = shopResource.use(SHOP);

  useFresh(remote.status, refresh);
  const pages = usePages(remote, more);

  return {
    remote,
    pages,
    categories: valueIn(shop)?.categories ?? [],
    retry: useCallback(() => void refresh(), [refresh]),
    more: useCallback(() => void more(), [more]),
    askForIt: useCallback(() => void askSeller(copy.search.enquiry(text)), [text]),
    onOpen: useCallback((id: string) => void go({ to: 'goods', id }), []),
  };
}
