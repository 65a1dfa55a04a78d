import { View } from '@tarojs/components';

import * as copy from '@/copy';

import styles from './stepper.module.css';

interface StepperProps {
  readonly value: number;
  /** 1 by default. */
  readonly min?: number;
  readonly max: number;
  /** What is counted, for screen readers. */
  readonly label: string;
  readonly onChange: (value: number) => void;
}

/** A count from `min` to `max`. At a limit its sign is dimmed and the tap does nothing. */
export function Stepper({ value, min = 1, max, label, onChange }: StepperProps) {
  const canDecrease = value > min;
  const canIncrease = value < max;
  return (
    <View className={styles['stepper']}>
      <View
        className={canDecrease ? styles['step'] : `${styles['step']} ${styles['disabled']}`}
        aria-role="button"
        aria-label={copy.common.decreaseLabel(label)}
        aria-disabled={!canDecrease}
        onClick={() => canDecrease && onChange(value - 1)}
      >
        −
      </View>
      <View className={styles['value']} aria-role="status" aria-label={copy.common.pieces(value)}>
        {value}
      </View>
      <View
        className={canIncrease ? styles['step'] : `${styles['step']} ${styles['disabled']}`}
        aria-role="button"
        aria-label={copy.common.increaseLabel(label)}
        aria-disabled={!canIncrease}
        onClick={() => canIncrease && onChange(value + 1)}
      >
        +
      </View>
    </View>
  );
}
