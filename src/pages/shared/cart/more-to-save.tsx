import { View } from '@tarojs/components';

import type { Quote } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { nextSavingOf, type NextSaving } from '@/stores/cart/next-saving';

function textOf(next: NextSaving): string {
  const missing = formatYuan(next.missing);
  if (next.kind === 'freight') return copy.cart.untilFreeFreight(missing);
  const discount = formatYuan(next.discount);
  return next.kind === 'coupon'
    ? copy.cart.untilDiscount(missing, discount)
    : copy.cart.untilTier(missing, discount, next.goods);
}

interface MoreToSaveProps {
  readonly quote: Quote | undefined;
  readonly className?: string | undefined;
}

/** How much more brings the next saving; nothing if there is none. */
export function MoreToSave({ quote, className }: MoreToSaveProps) {
  const next = quote && nextSavingOf(quote);
  return next ? <View className={className}>{textOf(next)}</View> : null;
}
