import { ScrollView, View } from '@tarojs/components';
import { memo, useState } from 'react';

import pressable from '@/components/ui/pressable/pressable.module.css';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import type { GoodsQuery, GoodsSort } from '@/contract/catalog/goods-query';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { CategorySheet, SortSheet } from './filter-sheets';
import { formatPriceFilter } from './price-filter';
import { PriceSheet } from './price-sheet';
import styles from './goods-filters.module.css';

interface GoodsFiltersProps {
  readonly query: GoodsQuery;
  /** Shows a category filter; absent where the page has category tabs. */
  readonly categories?: readonly Category[];
  /** The label of the default order. */
  readonly defaultSortLabel: string;
  readonly onChange: (query: GoodsQuery) => void;
}

interface FilterButtonProps {
  readonly active: boolean;
  /** A tap opens a sheet. */
  readonly hasSheet?: boolean;
  readonly label?: string;
  readonly text: string;
  readonly onTap: () => void;
}

function FilterButton({ active, hasSheet = false, label, text, onTap }: FilterButtonProps) {
  return (
    <View
      className={[styles['filter'], active && styles['active'], !hasSheet && styles['switch']]
        .filter(Boolean)
        .join(' ')}
      hoverClass={pressable['pressed']}
      aria-role={hasSheet ? 'button' : 'switch'}
      {...(!hasSheet && { 'aria-checked': active })}
      aria-label={label}
      onClick={onTap}
    >
      {text}
      {hasSheet && <View className={styles['arrow']} aria-hidden />}
    </View>
  );
}

/** Whether the query filters anything; a sort order alone does not. */
export function hasFilters(query: GoodsQuery): boolean {
  return Object.keys(query).some((name) => name !== 'sort');
}

/** The query without filters; the sort order is kept. */
export function withoutFilters({ sort }: GoodsQuery): GoodsQuery {
  return sort === undefined ? {} : { sort };
}

/** The query with `change` applied; undefined removes a filter. */
export function withChange(
  query: GoodsQuery,
  change: { readonly [K in keyof GoodsQuery]?: GoodsQuery[K] | undefined },
): GoodsQuery {
  const all = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all);
}

/** A row of buttons for filters and sort order. */
export const GoodsFilters = memo(function GoodsFilters({
  query,
  categories,
  defaultSortLabel,
  onChange,
}: GoodsFiltersProps) {
  const [open, setOpen] = useState<'category' | 'price' | 'sort'>();
  const close = () => setOpen(undefined);
  const change = (part: Parameters<typeof withChange>[1]) => {
    close();
    onChange(withChange(query, part));
  };
  const category = categories?.find(({ id }) => id === query.categoryId)?.name;
  const price = formatPriceFilter(query);
  const sort = query.sort === undefined ? defaultSortLabel : copy.filters.sorts[query.sort];
  const toSort = (chosen: GoodsSort | undefined) => change({ sort: chosen });
  return (
    <>
      <ScrollView className={styles['scroll']} scrollX enhanced showScrollbar={false}>
        <View className={styles['row']}>
          {categories && (
            <FilterButton
              active={category !== undefined}
              hasSheet
              text={category ?? copy.filters.category}
              onTap={() => setOpen('category')}
            />
          )}
          <FilterButton
            active={query.inStock === true}
            text={copy.filters.inStock}
            onTap={() => change({ inStock: query.inStock ? undefined : true })}
          />
          <FilterButton
            active={query.preorder === true}
            text={copy.filters.preorder}
            onTap={() => change({ preorder: query.preorder ? undefined : true })}
          />
          <FilterButton
            active={price !== undefined}
            hasSheet
            text={price ?? copy.filters.price}
            onTap={() => setOpen('price')}
          />
          <FilterButton
            active={query.sort !== undefined}
            hasSheet
            text={query.sort === undefined ? copy.filters.sort : sort}
            label={copy.filters.sortLabel(sort)}
            onTap={() => setOpen('sort')}
          />
        </View>
      </ScrollView>
      <SheetSlot>
        {categories && open === 'category' && (
          <CategorySheet
            categories={categories}
            selected={query.categoryId}
            onSelect={(categoryId) => change({ categoryId })}
            onClose={close}
          />
        )}
        {open === 'price' && <PriceSheet range={query} onSelect={change} onClose={close} />}
        {open === 'sort' && (
          <SortSheet defaultLabel={defaultSortLabel} selected={query.sort} onSelect={toSort} onClose={close} />
        )}
      </SheetSlot>
    </>
  );
});
