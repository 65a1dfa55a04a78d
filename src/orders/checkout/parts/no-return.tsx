import { View } from '@tarojs/components';

import { Tick } from '@/components/ui/checkbox/checkbox';
import type { QuoteLine } from '@/contract/cart/quote';
import * as copy from '@/copy';

import styles from './no-return.module.css';

interface NoReturnProps {
  readonly lines: readonly QuoteLine[];
  readonly agreed: boolean;
  /** She wanted to pay, and it is this that is missing. */
  readonly missing: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/**
 * What can't be returned without a reason, confirmed for this one order: never ticked beforehand, and without it the
 * order is not placed (网络购买商品七日无理由退货暂行办法; without the step a return can't be refused).
 */
export function NoReturn({ lines, agreed, missing, onAgree }: NoReturnProps) {
  if (lines.length === 0) return null;
  return (
    <View id="returns" className={missing ? `${styles['block']} ${styles['missing']}` : styles['block']}>
      <View className={styles['title']}>{copy.checkout.noReturnTitle}</View>
      {lines.map((line) => (
        <View key={line.skuId} className={styles['line']}>
          {copy.checkout.noReturnLine(line.title, line.noReturn ?? '')}
        </View>
      ))}
      <Tick on={agreed} onChange={onAgree}>
        {copy.checkout.noReturnAgree}
      </Tick>
    </View>
  );
}
