import { Picker, View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';
import { Field } from '@/components/ui/field/field';
import { beijingDay, HOUR, MINUTE, startOfBeijingDay, type EpochMs } from '@/contract/time';
import { deskForm as words } from '@/copy';
import { formatClock, formatIsoDate } from '@/copy/format-time';
import { usualPostTime } from '@/stores/desk/posts';

import { firstDay } from './notations';
import styles from './form.module.css';

/** Since the start of the day: `20:30`. */
function sinceMidnight(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
}

/** What is picked so far; a tap on it picks another. */
function Picked({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <View className={styles['day']} aria-role="button" aria-label={words.dayLabel(label, children)}>
      {children}
    </View>
  );
}

interface ScheduleProps {
  /** When the post appears; absent for at once. */
  readonly at: EpochMs | undefined;
  readonly onChange: (at: EpochMs | undefined) => void;
}

/** Whether a post appears at once, or on a day and hour to come. */
export function Schedule({ at, onChange }: ScheduleProps) {
  const pick = (day: EpochMs, clock: number) => onChange(day + clock);
  return (
    <View className={styles['form']}>
      <Field label={words.when}>
        <View className={styles['options']}>
          <Chip small state={at === undefined ? 'selected' : 'available'} onTap={() => onChange(undefined)}>
            {words.atOnce}
          </Chip>
          <Chip small state={at === undefined ? 'available' : 'selected'} onTap={() => onChange(at ?? usualPostTime())}>
            {words.later}
          </Chip>
        </View>
        {at !== undefined && (
          <View className={styles['options']}>
            <Picker
              mode="date"
              value={formatIsoDate(at)}
              onChange={({ detail }) => {
                const day = firstDay.parse(detail.value);
                if (day.ok) pick(day.value, sinceMidnight(formatClock(at)));
              }}
            >
              <Picked label={words.day}>{formatIsoDate(at)}</Picked>
            </Picker>
            <Picker
              mode="time"
              value={formatClock(at)}
              onChange={({ detail }) => pick(startOfBeijingDay(beijingDay(at)), sinceMidnight(detail.value))}
            >
              <Picked label={words.hour}>{formatClock(at)}</Picked>
            </Picker>
          </View>
        )}
      </Field>
    </View>
  );
}
