import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Button } from '@/components/ui/button/button';
import type { LineProblem, UnavailableLine } from '@/contract/cart/quote';
import * as copy from '@/copy';

import styles from './unavailable-row.module.css';

interface UnavailableRowProps {
  readonly line: UnavailableLine;
  readonly onAdjust: (skuId: string, quantity: number) => void;
  readonly onRemove?: (skuId: string) => void;
  readonly onOpen?: (goodsId: string) => void;
}

/** The quantity that can be bought, if less than requested can. */
function adjustedQuantity(problem: LineProblem): number | undefined {
  if (problem.kind === 'low-stock') return problem.left;
  return problem.kind === 'over-limit' ? problem.limit : undefined;
}

/** A line that can't be bought as it is, with the reason and buttons to adjust or remove it. */
export function UnavailableRow({ line: unavailable, onAdjust, onRemove, onOpen }: UnavailableRowProps) {
  const { skuId, quantity, problem, line } = unavailable;
  const adjusted = adjustedQuantity(problem);
  const title = line?.title ?? copy.cart.unknownTitle;
  return (
    <View className={styles['row']}>
      {line && <LineRow line={line} dimmed {...(onOpen && { onOpen: () => onOpen(line.goodsId) })} />}
      {!line && (
        <View className={styles['gone']}>
          <View className={styles['frame']} />
          <View className={styles['title']}>{title}</View>
        </View>
      )}
      <View className={styles['footer']}>
        <View className={styles['reason']}>{copy.cart.problem(problem, quantity)}</View>
        {adjusted !== undefined && <Button onTap={() => onAdjust(skuId, adjusted)}>{copy.cart.setTo(adjusted)}</Button>}
        {onRemove && (
          <Button kind="plain" atEnd label={copy.cart.removeLabel(title)} onTap={() => onRemove(skuId)}>
            {copy.cart.remove}
          </Button>
        )}
      </View>
    </View>
  );
}
