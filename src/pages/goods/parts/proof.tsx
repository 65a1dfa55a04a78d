import { View } from '@tarojs/components';

import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { useSummary } from '@/stores/reviews/reviews';
import shared from '@/styles/shared.module.css';

/** What speaks for the goods, in figures of this shop alone: stars, pieces sold, where it is sent from. */
export function Proof({ goods: { id, sold, sentFrom } }: { readonly goods: GoodsDetail }) {
  const { average, count = 0 } = useSummary(id) ?? {};
  const parts = [
    ...(average === undefined ? [] : [copy.goodsPage.stars(copy.reviews.average(average), count)]),
    ...(sold === undefined ? [] : [copy.goodsPage.sold(sold)]),
    ...(sentFrom === undefined ? [] : [copy.goodsPage.sentFrom(sentFrom)]),
  ];
  return <View className={shared['note']}>{copy.common.joinWithDots(parts)}</View>;
}
