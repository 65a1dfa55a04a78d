import { useRouter } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';

import type { GoodsQuery } from '@/contract/catalog/goods-query';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { sharedShop } from '@/pages/shared/shop/share-shop';
import { useArrival } from '@/pages/shared/use-arrival';
import { useSharing } from '@/pages/shared/use-sharing';
import { readGoodsQuery } from '@/platform/navigation/goods-link';
import { readText } from '@/platform/navigation/navigation';
import { scrollToTop } from '@/platform/page/scroll-to-top';
import { rememberSearch } from '@/stores/catalog/recent-searches';
import { endTyping, typed } from '@/stores/catalog/suggestions';
import { shopResource } from '@/stores/shop/shop';

/** What is searched for and how it is narrowed; a new object for each search, also for the same words again. */
export interface Asked {
  readonly text: string;
  readonly query: GoodsQuery;
}

const OPEN: GoodsQuery = {};
const GOODS = { to: 'catalogue' } as const;

/** As much of a text as is searched for. */
function cleaned(text: string): string {
  return text.trim().slice(0, LIMITS.queryChars).trim();
}

/**
 * What stands in the field and what is shown below it: what to search for while it is empty, what she may mean while she
 * types, and what was found once she searched.
 */
export function useSearch() {
  const { params } = useRouter();
  // Read once: a page's address does not change under it.
  const [linked] = useState(() => cleaned(readText(params['text'] ?? '')));
  const [text, setText] = useState(linked);
  const [asked, setAsked] = useState<Asked | undefined>(() =>
    linked === '' ? undefined : { text: linked, query: readGoodsQuery(params) },
  );

  useEffect(() => endTyping, []);
  const { remote: shop } = shopResource.use({});
  useArrival(GOODS);
  useSharing({
    card: () => {
      const face = sharedShop(valueIn(shop));
      const title = asked ? copy.search.shareTitle(asked.text) : copy.search.sharePlain;
      return { ...face, title, place: { to: 'search', ...asked } };
    },
  });

  const type = useCallback((next: string) => {
    setText(next);
    setAsked(undefined);
    typed(next);
  }, []);
  const search = useCallback((words: string) => {
    const wanted = cleaned(words);
    if (wanted === '') return;
    endTyping();
    setText(wanted);
    setAsked({ text: wanted, query: OPEN });
    rememberSearch(wanted);
    void scrollToTop();
  }, []);
  const narrow = useCallback((query: GoodsQuery) => {
    setAsked((before) => before && { ...before, query });
    void scrollToTop();
  }, []);
  return { text, asked, isLinked: linked !== '', type, search, narrow };
}
