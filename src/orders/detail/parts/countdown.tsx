import { View } from '@tarojs/components';
import { memo } from 'react';

import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatCountdown, formatLeft } from '@/copy/format-time';
import { useCountdown } from '@/stores/use-countdown';

interface CountdownProps {
  readonly until: EpochMs;
  /** It is a matter of days: told in words, not by the second. */
  readonly inDays?: boolean;
  readonly onOver: () => void;
}

/** What is left of the time to pay. The only part of the page that is drawn every second. */
export const Countdown = memo(function Countdown({ until, inDays = false, onOver }: CountdownProps) {
  const left = useCountdown(until, onOver);
  if (inDays) return <View>{left > 0 ? copy.preorder.left(formatLeft(left)) : copy.preorder.timeUp}</View>;
  const clock = formatCountdown(left);
  return (
    <View aria-label={copy.orderPage.leftLabel(clock)}>
      {left > 0 ? copy.orderPage.left(clock) : copy.orderPage.timeUp}
    </View>
  );
});
