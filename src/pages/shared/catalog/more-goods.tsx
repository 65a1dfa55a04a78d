import { View } from '@tarojs/components';

import { GoodsCard } from '@/components/catalog/goods-card/goods-card';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { goodsList } from '@/stores/catalog/goods';

import grid from './goods-grid.module.css';
import styles from './more-goods.module.css';

const QUERY = { inStock: true, sort: 'most-bought' } as const;
const COUNT = 4;

const open = (id: string) => void navigateTo({ to: 'goods', id });

/** What others buy, where a page would end with nothing to look at. Nothing until it is loaded. */
export function MoreGoods() {
  const { remote } = goodsList.use(QUERY);
  const { items = [] } = valueIn(remote) ?? {};
  if (items.length === 0) return null;
  return (
    <View className={styles['more']}>
      <View className={styles['title']}>
        <SectionHeading title={copy.common.othersBuy} />
      </View>
      <View className={grid['grid']}>
        {items.slice(0, COUNT).map((goods) => (
          <GoodsCard key={goods.id} goods={goods} onOpen={open} />
        ))}
      </View>
    </View>
  );
}
