import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { Button } from '@/components/ui/button/button';
import type { GoodsCard } from '@/contract/catalog/goods';

import { openGoods } from '../use-wishlist-page';
import styles from './row.module.css';

interface RowProps {
  /** Goods that are in the catalog, or the title they had. */
  readonly goods: GoodsCard | string;
  readonly motion: string;
  /** The button that takes the row away. */
  readonly remove: { readonly text: string; readonly label: string; readonly onTap: () => void };
  /** What is to be said of the goods. */
  readonly children: ReactNode;
}

/** Goods that one waits for or likes, and the button that takes them away. */
export function Row({ goods, motion, remove, children }: RowProps) {
  return (
    <View className={`${styles['row']} ${motion}`}>
      <View className={styles['text']}>
        {typeof goods === 'string' ? (
          <View className={styles['title']}>{goods}</View>
        ) : (
          <GoodsRow goods={goods} onOpen={openGoods} />
        )}
        {children}
      </View>
      <Button kind="plain" label={remove.label} onTap={remove.onTap}>
        {remove.text}
      </Button>
    </View>
  );
}
