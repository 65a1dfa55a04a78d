import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { UnavailableRow } from '@/pages/shared/cart/unavailable-row';

import type { CartPage } from '../use-cart-page';
import styles from './unavailable-lines.module.css';

/** The lines that can't be bought as they are, in a group of their own. */
export function UnavailableLines({ page }: { readonly page: CartPage }) {
  const { unavailable, setLineQuantity, remove, openGoods } = page;
  if (unavailable.length === 0) return null;
  const skuIds = unavailable.map((line) => line.skuId);
  return (
    <View className={styles['group']}>
      <View className={styles['head']}>
        <View className={styles['title']}>{copy.cart.unavailableTitle}</View>
        <Button kind="plain" atEnd onTap={() => remove(skuIds, '')}>
          {copy.cart.removeUnavailable}
        </Button>
      </View>
      {unavailable.map((line) => (
        <UnavailableRow
          key={line.skuId}
          line={line}
          onAdjust={setLineQuantity}
          onRemove={(skuId) => remove([skuId], line.line?.title ?? copy.cart.unknownTitle)}
          onOpen={openGoods}
        />
      ))}
    </View>
  );
}
