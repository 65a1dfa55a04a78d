import { View } from '@tarojs/components';

import * as copy from '@/copy';
import { MAX_TO_SHIP } from '@/stores/desk/to-ship';
import shared from '@/styles/shared.module.css';

/** Says that there may be more orders to send than are read at once. */
export function Capped({ count }: { readonly count: number }) {
  if (count < MAX_TO_SHIP) return null;
  return <View className={shared['note']}>{copy.deskPacking.capped(MAX_TO_SHIP)}</View>;
}
