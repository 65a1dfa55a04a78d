import { ScrollView, View } from '@tarojs/components';
import { memo, useState } from 'react';

import type { GoodsQuery, GoodsSort } from '@/contract/catalog/goods-query';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { CategorySheet, SortSheet } from './choice-sheets';
import { priceWords } from './price-range';
import { PriceSheet } from './price-sheet';
import styles from './goods-filters.module.css';

interface GoodsFiltersProps {
  readonly query: GoodsQuery;
  /** Offered to choose from; left out where the page has its own way to. */
  readonly categories?: readonly Category[];
  /** What an unsorted list is ordered by. */
  readonly unsorted: string;
  readonly onChange: (query: GoodsQuery) => void;
}

interface WordProps {
  readonly on: boolean;
  /** It opens something. */
  readonly opens?: boolean;
  readonly label?: string;
  readonly text: string;
  readonly onTap: () => void;
}

function Word({ on, opens = false, label, text, onTap }: WordProps) {
  return (
    <View
      className={on ? `${styles['word']} ${styles['on']}` : styles['word']}
      aria-role="button"
      aria-checked={on}
      aria-label={label}
      onClick={onTap}
    >
      {text}
      {opens && <View className={styles['arrow']} aria-hidden />}
    </View>
  );
}

/** Whether anything is filtered out: an order alone keeps everything. */
export function isNarrowed(query: GoodsQuery): boolean {
  return Object.keys(query).some((name) => name !== 'sort');
}

/** The query with its filters lifted and its order kept. */
export function openedUp({ sort }: GoodsQuery): GoodsQuery {
  return sort === undefined ? {} : { sort };
}

/** The query without what is undefined in `change`, and with the rest of it. */
export function changed(
  query: GoodsQuery,
  change: { readonly [K in keyof GoodsQuery]?: GoodsQuery[K] | undefined },
): GoodsQuery {
  const all = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all);
}

/** What a list is narrowed by and in which order it stands, in one row of words. */
export const GoodsFilters = memo(function GoodsFilters({ query, categories, unsorted, onChange }: GoodsFiltersProps) {
  const [open, setOpen] = useState<'category' | 'price' | 'sort'>();
  const close = () => setOpen(undefined);
  const change = (part: Parameters<typeof changed>[1]) => {
    close();
    onChange(changed(query, part));
  };
  const category = categories?.find(({ id }) => id === query.categoryId)?.name;
  const price = priceWords(query);
  const sort = query.sort === undefined ? unsorted : copy.filters.sorts[query.sort];
  const toSort = (chosen: GoodsSort | undefined) => change({ sort: chosen });
  return (
    <>
      <ScrollView className={styles['scroll']} scrollX enhanced showScrollbar={false}>
        <View className={styles['row']}>
          {categories && (
            <Word
              on={category !== undefined}
              opens
              text={category ?? copy.filters.category}
              onTap={() => setOpen('category')}
            />
          )}
          <Word
            on={query.inStock === true}
            text={copy.filters.inStock}
            onTap={() => change({ inStock: query.inStock ? undefined : true })}
          />
          <Word
            on={query.preorder === true}
            text={copy.filters.preorder}
            onTap={() => change({ preorder: query.preorder ? undefined : true })}
          />
          <Word on={price !== undefined} opens text={price ?? copy.filters.price} onTap={() => setOpen('price')} />
          <Word
            on={query.sort !== undefined}
            opens
            text={query.sort === undefined ? copy.filters.sort : sort}
            label={copy.filters.sortLabel(sort)}
            onTap={() => setOpen('sort')}
          />
        </View>
      </ScrollView>
      {categories && (
        <CategorySheet
          open={open === 'category'}
          categories={categories}
          chosen={query.categoryId}
          onChoose={(categoryId) => change({ categoryId })}
          onClose={close}
        />
      )}
      {open === 'price' && <PriceSheet range={query} onChoose={change} onClose={close} />}
      <SortSheet open={open === 'sort'} unsorted={unsorted} chosen={query.sort} onChoose={toSort} onClose={close} />
    </>
  );
});
