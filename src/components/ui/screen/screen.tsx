import { View } from '@tarojs/components';
import { useContext, type PropsWithChildren } from 'react';

import * as copy from '@/copy';

import { useBrowseOnly } from './browse-only';
import { TextScale } from './text-scale';
import styles from './screen.module.css';

interface ScreenProps {
  /** Leaves room at the bottom for a `Bar`. */
  readonly barred?: boolean;
}

/**
 * The ground of every page: its colour, the type scale at the shopper's text size, and room for a bottom bar. A page under
 * a post in Moments closes with where one goes on; WeChat draws the way there below it.
 */
export function Screen({ barred = false, children }: PropsWithChildren<ScreenProps>) {
  const scale = useContext(TextScale);
  const browseOnly = useBrowseOnly();
  return (
    <View
      className={barred && !browseOnly ? `${styles['screen']} ${styles['barred']}` : styles['screen']}
      style={`--text-scale:${scale}`}
    >
      {children}
      {browseOnly && <View className={styles['onward']}>{copy.common.browseOnly}</View>}
    </View>
  );
}
