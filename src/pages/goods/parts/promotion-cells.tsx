import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { FoldingCell } from './folding-cell';
import styles from './promotion-cells.module.css';

interface PromotionCellsProps {
  readonly goods: Pick<GoodsDetail, 'promotions' | 'coupons'>;
  readonly onCoupons: () => void;
}

/**
 * The promotions of the goods and the coupons that apply: the first, and the others in one line; a tap shows all of them,
 * single-page mode at once.
 */
export function PromotionCells({ goods: { promotions, coupons }, onCoupons }: PromotionCellsProps) {
  const browseOnly = useBrowseOnly();
  const hasCoupons = coupons.length > 0;
  const [first, ...others] = [
    ...promotions.map(copy.promotions.summary),
    ...(hasCoupons ? [copy.promotions.couponLine(coupons)] : []),
  ];
  if (first === undefined) return null;
  if (others.length === 0)
    return (
      <Cell label={copy.promotions.name} {...(hasCoupons && { onTap: onCoupons })}>
        {first}
      </Cell>
    );
  const toCoupons = hasCoupons && !browseOnly && (
    <View className={styles['coupons']}>
      <Cell label="" onTap={onCoupons}>
        {copy.goodsPage.toCoupons}
      </Cell>
    </View>
  );
  return (
    <FoldingCell
      label={copy.promotions.name}
      short={
        <>
          <View className={shared['ellipsis']}>{first}</View>
          <View className={styles['others']}>{copy.promotions.inOneLine(others)}</View>
        </>
      }
      foot={toCoupons}
    >
      {[first, ...others].map((text) => (
        <View key={text}>{text}</View>
      ))}
    </FoldingCell>
  );
}
