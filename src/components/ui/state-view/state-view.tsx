import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Act } from '../button/button';
import styles from './state-view.module.css';

interface StateViewProps {
  readonly drawing: 'empty' | 'failed' | 'lost';
  /** One sentence: what happened, what is safe. */
  readonly says: string;
  /** The one act, if any helps. One that `stays` does its work on this page. */
  readonly act?: { readonly text: string; readonly onTap: () => void; readonly stays?: boolean };
  readonly children?: ReactNode;
}

/** What a page shows when it has nothing, or nothing it can show. */
export function StateView({ drawing, says, act, children }: StateViewProps) {
  return (
    <View className={styles['state']}>
      <Image className={styles['drawing']} src={`/assets/drawings/${drawing}.svg`} mode="aspectFit" aria-hidden />
      <View className={styles['says']} aria-role="alert">
        {says}
      </View>
      {act && (
        <Act stays={act.stays ?? false} onTap={act.onTap}>
          {act.text}
        </Act>
      )}
      {children}
    </View>
  );
}
