import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import type { DayFigures, OrdersBehind } from '@/contract/desk/figures';
import { greatest, percentOf, ZERO } from '@/contract/money';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { openBehind } from '../open-behind';
import styles from './day-plot.module.css';

/** So many bars are wide enough to be tapped one by one. */
const MAX_TAPPABLE = 7;

interface DayPlotProps {
  readonly days: readonly DayFigures[];
  /** The orders behind all bars. */
  readonly all: OrdersBehind;
}

/** The money of each day as a bar, the highest one as high as the plot. */
export function DayPlot({ days, all }: DayPlotProps) {
  const most = greatest(ZERO, ...days.map(({ paid }) => paid.value));
  const isTappable = days.length <= MAX_TAPPABLE;
  const [first, last] = [days[0], days[days.length - 1]];
  const text = copy.deskFigures.mostOfADay(formatYuan(most));
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskFigures.byDay} />
      <View className={shared['note']}>{text}</View>
      <Pressable className={styles['plot']} label={text} onTap={isTappable ? undefined : () => openBehind(all)}>
        {days.map((day) => (
          <Pressable
            key={day.day}
            className={styles['day']}
            label={copy.deskFigures.dayLabel(day)}
            onTap={isTappable && day.paid.value > 0 ? () => openBehind(day.paid.behind) : undefined}
          >
            <View className={styles['bar']} style={`height:${percentOf(day.paid.value, most)}%`} />
          </Pressable>
        ))}
      </Pressable>
      <View className={`${shared['between']} ${shared['note']}`} aria-hidden>
        <View>{first && copy.deskFigures.day(first.day)}</View>
        <View>{last && copy.deskFigures.day(last.day)}</View>
      </View>
    </View>
  );
}
