import { memo } from 'react';
import { View } from '@tarojs/components';

import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatCountdown } from '@/copy/format-time';
import { useCountdown } from '@/stores/clock';

interface CountdownProps {
  readonly until: EpochMs;
  readonly onOver: () => void;
}

/** What is left of the time to pay. The only part of the page that is drawn every second. */
export const Countdown = memo(function Countdown({ until, onOver }: CountdownProps) {
  const left = useCountdown(until, onOver);
  const clock = formatCountdown(left);
  return (
    <View aria-label={copy.orders.leftLabel(clock)}>{left > 0 ? copy.orders.left(clock) : copy.orders.timeUp}</View>
  );
});
