import { useState } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import type { DeskGoodsQuery, DeskGoodsRow } from '@/contract/catalog/edited-goods';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { useSearchText } from '@/pages/shared/use-search-text';
import { deskGoodsList } from '@/stores/desk/goods';

import { DeskList } from '../parts/desk-list';
import { MainButton } from '../parts/main-button';
import { Search } from '../parts/search';
import { toPage } from '../parts/to-page';
import { useTab } from '../parts/use-tab';
import { openGoodsMenu } from './goods-menu';
import { GoodsCard } from './parts/goods-card';
import { QuickEdit } from './parts/quick-edit';

const SHELVES = ['all', 'on', 'low', 'off'] as const;
const TABS = SHELVES.map((id) => ({ id, text: copy.deskGoods.shelves[id] }));

const QUERIES: Readonly<Record<(typeof SHELVES)[number], DeskGoodsQuery>> = {
  all: {},
  on: { shelf: 'on' },
  low: { shelf: 'on', lowStock: true },
  off: { shelf: 'off' },
};

/** The seller's goods: what is left of them, quick changes, and the way to all of each. */
export default function DeskGoodsList() {
  const [tab, select] = useTab(SHELVES);
  const search = useSearchText();
  const [editing, setEditing] = useState<DeskGoodsRow>();
  const { submitted } = search;
  const list = deskGoodsList.use({ ...QUERIES[tab], ...(submitted !== '' && { text: submitted }) });
  const all = tab === 'all' && submitted === '' ? (valueIn(list.remote)?.items ?? []) : [];
  return (
    <Screen hasActionBar>
      <Search search={search} name={copy.deskGoods.search} hint={copy.deskGoods.searchHint} />
      <TabStrip tabs={TABS} selectedId={tab} onSelect={select} />
      <DeskList list={list} empty={submitted === '' ? copy.deskGoods.empty[tab] : copy.deskGoods.nothingFound}>
        {(goods) => (
          <GoodsCard key={goods.id} goods={goods} onEdit={setEditing} onMenu={() => void openGoodsMenu(goods, all)} />
        )}
      </DeskList>
      <ActionBar>
        <MainButton onTap={toPage({ to: 'desk-goods-edit' })}>{copy.deskGoods.add}</MainButton>
      </ActionBar>
      <SheetSlot>{editing && <QuickEdit goods={editing} onClose={() => setEditing(undefined)} />}</SheetSlot>
    </Screen>
  );
}
