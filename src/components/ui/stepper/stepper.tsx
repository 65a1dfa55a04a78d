import { View } from '@tarojs/components';

import * as copy from '@/copy';

import styles from './stepper.module.css';

interface StepperProps {
  readonly value: number;
  readonly most: number;
  /** What is counted, for those who listen. */
  readonly label: string;
  readonly onChange: (value: number) => void;
}

/** A count between one and `most`, changed by steps. At an end the mark dims and the tap says nothing. */
export function Stepper({ value, most, label, onChange }: StepperProps) {
  const canDrop = value > 1;
  const canAdd = value < most;
  return (
    <View className={styles['stepper']}>
      <View
        className={canDrop ? styles['end'] : `${styles['end']} ${styles['off']}`}
        aria-role="button"
        aria-label={copy.common.oneLess(label)}
        aria-disabled={!canDrop}
        onClick={() => canDrop && onChange(value - 1)}
      >
        −
      </View>
      <View className={styles['value']} aria-label={copy.common.pieces(value)}>
        {value}
      </View>
      <View
        className={canAdd ? styles['end'] : `${styles['end']} ${styles['off']}`}
        aria-role="button"
        aria-label={copy.common.oneMore(label)}
        aria-disabled={!canAdd}
        onClick={() => canAdd && onChange(value + 1)}
      >
        +
      </View>
    </View>
  );
}
