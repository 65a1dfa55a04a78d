import { Picker, View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';
import { Field } from '@/components/ui/field/field';
import { beijingDay, HOUR, MINUTE, startOfBeijingDay, type EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatClock, formatIsoDate } from '@/copy/format-time';
import { usualPostTime } from '@/stores/desk/posts';

import type { InputProps } from './input-props';
import { firstDay } from './notations';
import styles from './form.module.css';

interface PickedProps {
  readonly mode: 'date' | 'time';
  readonly label: string;
  readonly text: string;
  readonly onPick: (text: string) => void;
}

/** A day or an hour; a tap on it picks another. */
function Picked({ mode, label, text, onPick }: PickedProps) {
  return (
    <Picker
      // One type for each mode in Taro, of the same shape here.
      {...({ mode } as { readonly mode: 'date' })}
      value={text}
      onChange={({ detail }) => onPick(String(detail.value))}
    >
      <View className={styles['day']} aria-role="button" aria-label={copy.deskForm.dayLabel(label, text)}>
        {text}
      </View>
    </Picker>
  );
}

type DayInputProps<T> = Pick<InputProps<T>, 'form' | 'input'>;

/** A day of a form. */
export function DayInput<T>({ form, input }: DayInputProps<T>) {
  return (
    <Field label={input.label} error={form.problemOf(input)}>
      <Picked mode="date" label={input.label} text={form.textOf(input)} onPick={(text) => form.onWrite(input, text)} />
    </Field>
  );
}

/** Since the start of the day: `20:30`. */
function sinceMidnight(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
}

interface ScheduleProps {
  /** When the post appears; absent for at once. */
  readonly at: EpochMs | undefined;
  readonly onChange: (at: EpochMs | undefined) => void;
}

/** Whether a post appears at once, or on a day and hour to come. */
export function Schedule({ at, onChange }: ScheduleProps) {
  return (
    <Field label={copy.deskForm.when}>
      <View className={styles['options']}>
        <Chip small state={at === undefined ? 'selected' : 'available'} onTap={() => onChange(undefined)}>
          {copy.deskForm.atOnce}
        </Chip>
        <Chip small state={at === undefined ? 'available' : 'selected'} onTap={() => onChange(at ?? usualPostTime())}>
          {copy.deskForm.later}
        </Chip>
      </View>
      {at !== undefined && (
        <View className={styles['options']}>
          <Picked
            mode="date"
            label={copy.deskForm.day}
            text={formatIsoDate(at)}
            onPick={(text) => {
              const day = firstDay.parse(text);
              if (day.ok) onChange(day.value + sinceMidnight(formatClock(at)));
            }}
          />
          <Picked
            mode="time"
            label={copy.deskForm.hour}
            text={formatClock(at)}
            onPick={(text) => onChange(startOfBeijingDay(beijingDay(at)) + sinceMidnight(text))}
          />
        </View>
      )}
    </Field>
  );
}

/** The same as an input of a form. */
export function MomentInput<T>({ form, input }: DayInputProps<T>) {
  const text = form.textOf(input);
  return (
    <Schedule
      at={text === '' ? undefined : Number(text)}
      onChange={(at) => form.onWrite(input, at === undefined ? '' : `${at}`)}
    />
  );
}
