import { View } from '@tarojs/components';

import type { LineItemInput } from '@/contract/cart/quote';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { lineQuoteResource } from '@/stores/catalog/line-quote';

import { useRefreshOnShow } from '../use-refresh-on-show';
import styles from './after-discounts.module.css';

interface AfterDiscountsProps extends LineItemInput {
  /** Other SKUs cost more. */
  readonly from?: boolean;
}

/**
 * What is left to pay for a line bought alone, with the promotions and the shopper's own best coupon: the cloud's quote,
 * so that checkout keeps it. Nothing when nothing is taken off. Without freight.
 */
export function AfterDiscounts({ skuId, quantity, from = false }: AfterDiscountsProps) {
  const { remote, reload } = lineQuoteResource.use({ skuId, quantity });
  useRefreshOnShow(remote.status, reload);
  const line = valueIn(remote)?.lines[0];
  if (!line || line.payable >= line.amount) return null;
  return <View className={styles['price']}>{copy.goods.afterDiscounts(formatYuan(line.payable), quantity, from)}</View>;
}
