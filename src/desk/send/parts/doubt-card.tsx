import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import type { DoubtfulLine } from '@/stores/desk/to-ship';

import styles from '../index.module.css';

interface DoubtCardProps {
  readonly line: DoubtfulLine;
  readonly onPick: (line: DoubtfulLine) => void;
}

/** A line that is not sent unless she says whose it is, and why. */
export function DoubtCard({ line, onPick }: DoubtCardProps) {
  return (
    <View className={styles['card']}>
      <View className={styles['pasted']}>{line.text}</View>
      <View className={styles['actions']}>
        <View className={styles['problem']}>{copy.deskSend.doubts[line.doubt]}</View>
        {line.trackingNumber !== undefined && (
          <Button label={copy.deskSend.pickLabel(line.text)} onTap={() => onPick(line)}>
            {copy.deskSend.pick}
          </Button>
        )}
      </View>
    </View>
  );
}
