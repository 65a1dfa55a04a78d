import { View } from '@tarojs/components';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import type { QuoteLine } from '@/contract/cart/quote';
import * as copy from '@/copy';

import styles from './no-return.module.css';

interface NoReturnProps {
  readonly lines: readonly QuoteLine[];
  readonly agreed: boolean;
  /** Highlighted after a tap on "pay" without this confirmation. */
  readonly missing: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/**
 * Confirmation per order that these lines can't be returned without a reason. Never preselected, and required to place
 * the order (网络购买商品七日无理由退货暂行办法: without this step a return can't be refused).
 */
export function NoReturn({ lines, agreed, missing, onAgree }: NoReturnProps) {
  if (lines.length === 0) return null;
  return (
    <View id="returns" className={missing ? `${styles['block']} ${styles['missing']}` : styles['block']}>
      <View className={styles['title']}>{copy.checkout.noReturnTitle}</View>
      {lines.map((line) => (
        <View key={line.skuId} className={styles['line']}>
          {copy.checkout.noReturnLine(line.title, line.noReturnReason ?? '')}
        </View>
      ))}
      <Checkbox checked={agreed} onChange={onAgree}>
        {copy.checkout.noReturnAgree}
      </Checkbox>
    </View>
  );
}
