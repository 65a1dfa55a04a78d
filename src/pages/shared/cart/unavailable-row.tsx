import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Act } from '@/components/ui/button/button';
import type { LineTrouble, TroubledLine } from '@/contract/cart/quote';
import * as copy from '@/copy';

import styles from './unavailable-row.module.css';

interface TroubledRowProps {
  readonly troubled: TroubledLine;
  readonly onAdjust: (skuId: string, quantity: number) => void;
  readonly onRemove?: (skuId: string) => void;
  readonly onOpen?: (goodsId: string) => void;
}

/** How many can be had, where fewer can. */
function fixOf(trouble: LineTrouble): number | undefined {
  if (trouble.kind === 'short') return trouble.left;
  return trouble.kind === 'over-limit' ? trouble.limit : undefined;
}

/** A line that can't be bought as it is: what it was, why, and what one tap can do about it. */
export function TroubledRow({ troubled, onAdjust, onRemove, onOpen }: TroubledRowProps) {
  const { skuId, quantity, trouble, line } = troubled;
  const fix = fixOf(trouble);
  const title = line?.title ?? copy.cart.unknownTitle;
  return (
    <View className={styles['row']}>
      {line && <LineRow line={line} dimmed {...(onOpen && { onOpen: () => onOpen(line.goodsId) })} />}
      {!line && <View className={styles['title']}>{title}</View>}
      <View className={styles['foot']}>
        <View className={styles['reason']}>{copy.cart.trouble(trouble, quantity)}</View>
        {fix !== undefined && <Act onTap={() => onAdjust(skuId, fix)}>{copy.cart.setTo(fix)}</Act>}
        {onRemove && (
          <Act kind="plain" label={copy.cart.removeLabel(title)} onTap={() => onRemove(skuId)}>
            {copy.cart.remove}
          </Act>
        )}
      </View>
    </View>
  );
}
