import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Button } from '../button/button';
import styles from './state-view.module.css';

interface StateViewProps {
  readonly drawing: 'empty' | 'failed' | 'lost';
  /** One sentence: what happened, what is safe. */
  readonly message: string;
  /** The button, if any helps. `allowBrowseOnly`: see `Button`. */
  readonly action?: { readonly text: string; readonly onTap: () => void; readonly allowBrowseOnly?: boolean };
  readonly children?: ReactNode;
}

/** Shown instead of content: an empty, failed or missing page. */
export function StateView({ drawing, message, action, children }: StateViewProps) {
  return (
    <View className={styles['state']}>
      <Image className={styles['drawing']} src={`/assets/drawings/${drawing}.svg`} mode="aspectFit" aria-hidden />
      <View className={styles['message']} aria-role="alert">
        {message}
      </View>
      {action && (
        <Button allowBrowseOnly={action.allowBrowseOnly ?? false} onTap={action.onTap}>
          {action.text}
        </Button>
      )}
      {children}
    </View>
  );
}
