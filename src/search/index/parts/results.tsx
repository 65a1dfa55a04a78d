import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { StateView } from '@/components/ui/state-view/state-view';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import * as copy from '@/copy';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import { GoodsFilters, hasFilters, withoutFilters } from '@/pages/shared/catalog/goods-filters';
import { GoodsGrid } from '@/pages/shared/catalog/goods-grid';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';

import { useResults } from '../use-results';
import type { SubmittedSearch } from '../use-search';
import styles from './results.module.css';

interface ResultsProps {
  readonly search: SubmittedSearch;
  readonly onChangeFilters: (query: GoodsQuery) => void;
}

interface NoResultsProps {
  readonly text: string;
  readonly onAsk: () => void;
  /** Clears the filters; absent if there are none. */
  readonly onClearFilters: (() => void) | undefined;
}

const MAX_TERM_CHARS = 12;

/** Shortens a search text for use in a sentence. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MAX_TERM_CHARS ? `${characters.slice(0, MAX_TERM_CHARS).join('')}…` : text;
}

/** No results: offers to clear the filters, or to ask the seller. */
function NoResults({ text, onAsk, onClearFilters }: NoResultsProps) {
  if (!onClearFilters) {
    return (
      <>
        <StateView
          drawing="empty"
          message={copy.search.noResults(shortened(text))}
          action={{ text: copy.search.askSeller, onTap: onAsk }}
        />
        <MoreGoods />
      </>
    );
  }
  const action = { text: copy.filters.clear, onTap: onClearFilters };
  return (
    <StateView drawing="empty" message={copy.filters.noResults} action={action}>
      <Button kind="plain" onTap={onAsk}>
        {copy.search.askSeller}
      </Button>
    </StateView>
  );
}

export function Results({ search, onChangeFilters }: ResultsProps) {
  const { remote, pages, categories, retry, loadMore, askSellerForIt, onOpen } = useResults(search);
  const { text, query } = search;
  const clearFilters = hasFilters(query) ? () => onChangeFilters(withoutFilters(query)) : undefined;
  // Without any results there is nothing to filter.
  const isEmpty = remote.status === 'ready' && remote.value.items.length === 0;
  return (
    <>
      {(!isEmpty || clearFilters) && (
        <GoodsFilters
          query={query}
          categories={categories}
          defaultSortLabel={copy.filters.byRelevance}
          onChange={onChangeFilters}
        />
      )}
      <RemotePage remote={remote} shape="cards" onRetry={retry} onHome={toCatalog}>
        {({ cursor, total, nextPage: state }) =>
          pages.length === 0 ? (
            <NoResults text={text} onAsk={askSellerForIt} onClearFilters={clearFilters} />
          ) : (
            <>
              {total !== undefined && <View className={styles['count']}>{copy.search.resultCount(total)}</View>}
              <GoodsGrid key={JSON.stringify(search)} pages={pages} onOpen={onOpen} />
              <ListFooter status={state} isEnd={cursor === undefined} onLoadMore={loadMore} />
            </>
          )
        }
      </RemotePage>
    </>
  );
}
