import { View } from '@tarojs/components';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import shared from '@/styles/shared.module.css';

import form from '../parts/form.module.css';
import { GoodsCard } from './parts/goods-card';
import { QuickEdit } from './parts/quick-edit';
import { useGoodsList, type Filter, type GoodsListPage } from './use-goods-list';
import styles from './index.module.css';

const FILTERS: readonly Filter[] = ['all', 'on', 'low', 'off'];
const TABS = FILTERS.map((id) => ({ id, text: copy.deskGoods.shelves[id] }));

const toFeed = () => void navigateTo({ to: 'feed' });

function Goods({ page }: { readonly page: GoodsListPage }) {
  return (
    <RemoteView remote={page.remote} shape="rows" onRetry={page.refresh} onHome={toFeed}>
      {({ nextPage, cursor }) =>
        page.pages.length === 0 ? (
          <StateView
            drawing="empty"
            message={page.isSearch ? copy.deskGoods.nothingFound : copy.deskGoods.empty[page.filter]}
          />
        ) : (
          <View className={form['page']}>
            {page.pages.map((items, at) => (
              <View key={at} className={shared['column']}>
                {items.map((goods) => (
                  <GoodsCard
                    key={goods.id}
                    goods={goods}
                    onOpen={page.open}
                    onEdit={page.edit}
                    onMenu={page.openMenu}
                  />
                ))}
              </View>
            ))}
            <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={page.loadMore} />
          </View>
        )
      }
    </RemoteView>
  );
}

/** The seller's goods: what is left of them, quick changes, and the way to all of each. */
export default function DeskGoodsList() {
  const page = useGoodsList();
  return (
    <Screen hasActionBar>
      <TabStrip
        tabs={TABS}
        selectedId={page.filter}
        onSelect={(id) => page.setFilter(FILTERS.find((filter) => filter === id) ?? 'all')}
      />
      <View className={styles['search']}>
        <SearchField
          text={page.typed}
          name={copy.deskGoods.search}
          hint={copy.deskGoods.searchHint}
          focus={false}
          onType={page.type}
          onSearch={page.search}
        />
      </View>
      <Goods page={page} />
      <ActionBar>
        <Button kind="primary" wide onTap={page.add}>
          {copy.deskGoods.add}
        </Button>
      </ActionBar>
      <SheetSlot>{page.editing && <QuickEdit goods={page.editing} onClose={page.stopEditing} />}</SheetSlot>
    </Screen>
  );
}
