import { View } from '@tarojs/components';
import { memo, useState } from 'react';

import { Price } from '@/components/catalog/price/price';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { Picture } from '@/components/ui/picture/picture';
import { StateView } from '@/components/ui/state-view/state-view';
import type { GoodsCard } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { showToast } from '@/platform/page/feedback';
import { goodsList } from '@/stores/catalog/goods';
import shared from '@/styles/shared.module.css';

import { MAX_POSTERS } from '../use-batch';
import styles from './goods-selection.module.css';

interface GoodsOptionProps {
  readonly goods: GoodsCard;
  readonly selected: boolean;
  readonly onChange: (goods: GoodsCard, on: boolean) => void;
}

const GoodsOption = memo(function GoodsOption({ goods, selected, onChange }: GoodsOptionProps) {
  const { title, picture, price } = goods;
  return (
    <View className={styles['option']}>
      <Checkbox checked={selected} label={copy.posters.pickLabel(title)} onChange={(next) => onChange(goods, next)}>
        <View className={styles['goods']}>
          <View className={styles['picture']}>
            <Picture picture={picture} decorative />
          </View>
          <View className={shared['grow']}>
            <View className={styles['title']}>{title}</View>
            <Price amount={price.from} from={price.to > price.from} size="small" />
          </View>
        </View>
      </Checkbox>
    </View>
  );
});

/** The selected goods in order of selection, at most `MAX_POSTERS`. */
function useSelection() {
  const [chosen, setChosen] = useState<readonly GoodsCard[]>([]);
  const change = (goods: GoodsCard, on: boolean) => {
    if (on && chosen.length >= MAX_POSTERS) return showToast(copy.posters.tooMany(MAX_POSTERS));
    const others = chosen.filter(({ id }) => id !== goods.id);
    setChosen(on ? [...others, goods] : others);
  };
  return { chosen, change };
}

interface GoodsSelectionProps {
  readonly onDraw: (goods: readonly GoodsCard[]) => void;
}

/** List of all goods with checkboxes. */
export function GoodsSelection({ onDraw }: GoodsSelectionProps) {
  const { remote, refresh, loadMore } = goodsList.use({});
  const { chosen, change } = useSelection();
  const pages = useInfiniteList(remote, loadMore);
  const ids = new Set(chosen.map(({ id }) => id));
  return (
    <>
      <View className={styles['hint']}>{copy.posters.pick(MAX_POSTERS)}</View>
      <RemotePage remote={remote} shape="rows" onRetry={refresh} onHome={toCatalog}>
        {({ cursor, nextPage }) =>
          pages.length === 0 ? (
            <StateView drawing="empty" message={copy.posters.noGoods} />
          ) : (
            <View className={styles['list']}>
              {pages.map((page) => (
                <View key={page[0]?.id} className={styles['page']}>
                  {page.map((goods) => (
                    <GoodsOption key={goods.id} goods={goods} selected={ids.has(goods.id)} onChange={change} />
                  ))}
                </View>
              ))}
              <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={() => void loadMore()} />
            </View>
          )
        }
      </RemotePage>
      <ActionBar>
        <Button kind="primary" wide disabled={chosen.length === 0} onTap={() => onDraw(chosen)}>
          {copy.posters.draw(chosen.length)}
        </Button>
      </ActionBar>
    </>
  );
}
