import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { TroubledRow } from '@/pages/shared/cart/unavailable-row';

import type { CartPage } from '../use-cart-page';
import styles from './unavailable-lines.module.css';

/** What can't be bought as it is, apart, so that it neither hides nor gets in the way. */
export function TroubledLines({ page }: { readonly page: CartPage }) {
  const { troubled, setCount, remove, openGoods } = page;
  if (troubled.length === 0) return null;
  const skuIds = troubled.map((line) => line.skuId);
  const titleOf = (skuId: string) =>
    troubled.find((line) => line.skuId === skuId)?.line?.title ?? copy.cart.unknownTitle;
  return (
    <View className={styles['group']}>
      <View className={styles['head']}>
        <View className={styles['title']}>{copy.cart.troubledTitle}</View>
        <Act kind="plain" onTap={() => remove(skuIds, '')}>
          {copy.cart.troubledClear}
        </Act>
      </View>
      {troubled.map((line) => (
        <TroubledRow
          key={line.skuId}
          troubled={line}
          onAdjust={setCount}
          onRemove={(skuId) => remove([skuId], titleOf(skuId))}
          onOpen={openGoods}
        />
      ))}
    </View>
  );
}
