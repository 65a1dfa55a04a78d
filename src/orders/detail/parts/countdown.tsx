import { View } from '@tarojs/components';
import { memo } from 'react';

import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatCountdown, formatRemaining } from '@/copy/format-time';
import { useCountdown } from '@/stores/use-countdown';

interface CountdownProps {
  readonly until: EpochMs;
  /** Shows days and hours as text, without seconds. */
  readonly inDays?: boolean;
  readonly onExpire: () => void;
}

/** The time left to pay. The only part of the page that renders every second. */
export const Countdown = memo(function Countdown({ until, inDays = false, onExpire }: CountdownProps) {
  const left = useCountdown(until, onExpire);
  if (inDays) return <View>{left > 0 ? copy.preorder.timeLeft(formatRemaining(left)) : copy.preorder.timeUp}</View>;
  const clock = formatCountdown(left);
  return (
    <View aria-role="timer" aria-label={copy.orderPage.timeLeftLabel(clock)}>
      {left > 0 ? copy.orderPage.timeLeft(clock) : copy.orderPage.timeUp}
    </View>
  );
});
