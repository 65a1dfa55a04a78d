import { View } from '@tarojs/components';

import { SearchEntry } from '@/components/catalog/search-field/search-entry';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { toFeed } from '@/pages/shared/to-tabs';
import { navigateTo } from '@/platform/navigation/navigation';
import { useTabTapToTop } from '@/platform/page/use-tab-tap-to-top';

import { useTabBar } from '../shared/use-tab-bar';
import { GoodsFilters, hasFilters, withoutFilters } from '../shared/catalog/goods-filters';
import { GoodsGrid } from '../shared/catalog/goods-grid';
import { ALL, useCatalog } from './use-catalog';
import styles from './index.module.css';

const toSearch = () => void navigateTo({ to: 'search' });
const toAbout = () => void navigateTo({ to: 'about' });

interface EmptyCatalogProps {
  readonly category: string | undefined;
  readonly onAll: () => void;
  /** Clears the filters; absent if there are none. */
  readonly onClearFilters: (() => void) | undefined;
}

/** The empty state of the shop, a category or a filtered list. */
function EmptyCatalog({ category, onAll, onClearFilters }: EmptyCatalogProps) {
  if (onClearFilters) {
    const action = { text: copy.filters.clear, onTap: onClearFilters };
    return <StateView drawing="empty" message={copy.filters.noResults} action={action} />;
  }
  if (category !== undefined) {
    const action = { text: copy.catalog.seeAll, onTap: onAll };
    return <StateView drawing="empty" message={copy.catalog.categoryEmpty(category)} action={action} />;
  }
  return (
    <StateView drawing="empty" message={copy.catalog.empty} action={{ text: copy.common.toFeed, onTap: toFeed }} />
  );
}

/** The catalog tab: all goods by category, with filters. */
export default function CatalogPage() {
  useTabBar();
  useTabTapToTop();
  const page = useCatalog();
  const { filters, changeFilters, selectCategory } = page;
  const clearFilters = hasFilters(filters) ? () => changeFilters(withoutFilters(filters)) : undefined;
  return (
    <Screen>
      <SearchEntry onOpen={toSearch} />
      <TabStrip tabs={page.tabs} selectedId={page.category} onSelect={selectCategory} />
      <GoodsFilters query={filters} defaultSortLabel={copy.filters.sorts.seller} onChange={changeFilters} />
      {/* A view of its own: when a list replaces another, Taro sends all children of their parent again. */}
      <View className={page.dim}>
        <RemotePage remote={page.remote} shape="cards" onRetry={page.retry}>
          {(listed) =>
            page.pages.length === 0 ? (
              <EmptyCatalog
                category={page.categoryName}
                onAll={() => selectCategory(ALL)}
                onClearFilters={clearFilters}
              />
            ) : (
              <>
                <GoodsGrid key={JSON.stringify(page.query)} pages={page.pages} onOpen={page.onOpen} />
                <ListFooter status={listed.nextPage} isEnd={listed.cursor === undefined} onLoadMore={page.loadMore} />
              </>
            )
          }
        </RemotePage>
      </View>
      <Pressable className={styles['licence']} onTap={toAbout}>
        {copy.catalog.licence}
      </Pressable>
    </Screen>
  );
}
