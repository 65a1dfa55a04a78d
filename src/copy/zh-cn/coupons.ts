import type { CouponTrouble } from '@/contract/coupon';

import { formatYuan } from '../format';
import { formatDay } from '../format-time';

/** Why a coupon can't be used, as it follows the coupon's name. */
export function couponTrouble(because: CouponTrouble): string {
  switch (because.kind) {
    case 'short':
      return `还差 ${formatYuan(because.by)} 能用`;
    case 'other-goods':
      return '用不到这几样上';
    case 'not-yet':
      return `${formatDay(because.from)}起能用`;
    case 'over':
      return '已经过期了';
    case 'used':
      return '已经用在别的订单上了';
    case 'gone':
      return '已经不在了';
  }
}
