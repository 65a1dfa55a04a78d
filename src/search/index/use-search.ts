import { useRouter } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';

import type { GoodsQuery } from '@/contract/catalog/goods-query';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { shopShareContent } from '@/pages/shared/shop/share-shop';
import { useArrival } from '@/pages/shared/use-arrival';
import { useSharing } from '@/pages/shared/use-sharing';
import { parseGoodsQuery } from '@/platform/navigation/goods-query-string';
import { decodeText } from '@/platform/navigation/navigation';
import { useScrollToTop } from '@/platform/page/use-scroll-to-top';
import { addRecentSearch } from '@/stores/catalog/recent-searches';
import { clearSuggestions, requestSuggestions } from '@/stores/catalog/suggestions';
import { shopResource } from '@/stores/shop/shop';

/** A submitted search and its filters; a new object for each search, also for the same text. */
export interface SubmittedSearch {
  readonly text: string;
  readonly query: GoodsQuery;
}

const NO_FILTERS: GoodsQuery = {};
const LANDING = { to: 'catalog' } as const;

/** Trims a text and limits its length. */
function trimQuery(text: string): string {
  return text.trim().slice(0, LIMITS.queryChars).trim();
}

/**
 * State of the search page. Below the field it shows search terms while it is empty, suggestions while typing, and
 * results after a search is submitted.
 */
export function useSearch() {
  const { params } = useRouter();
  // Read once: the page's URL does not change.
  const [linkedText] = useState(() => trimQuery(decodeText(params['text'] ?? '')));
  const [text, setText] = useState(linkedText);
  const [submitted, setSubmitted] = useState<SubmittedSearch | undefined>(() =>
    linkedText === '' ? undefined : { text: linkedText, query: parseGoodsQuery(params) },
  );

  useEffect(() => clearSuggestions, []);
  const { remote: shop } = shopResource.use({});
  useArrival(LANDING);
  useSharing({
    chatCard: () => {
      const shopContent = shopShareContent(valueIn(shop));
      const title = submitted ? copy.search.shareTitle(submitted.text) : copy.search.sharePlain;
      return { ...shopContent, title, route: { to: 'search', ...submitted } };
    },
  });

  const type = useCallback((next: string) => {
    setText(next);
    setSubmitted(undefined);
    requestSuggestions(next);
  }, []);
  const toTop = useScrollToTop();
  const search = useCallback(
    (input: string) => {
      const query = trimQuery(input);
      if (query === '') return;
      clearSuggestions();
      setText(query);
      setSubmitted({ text: query, query: NO_FILTERS });
      addRecentSearch(query);
      toTop();
    },
    [toTop],
  );
  const changeFilters = useCallback(
    (query: GoodsQuery) => {
      setSubmitted((before) => before && { ...before, query });
      toTop();
    },
    [toTop],
  );
  return { text, submitted, isLinked: linkedText !== '', type, search, changeFilters };
}
