import { View } from '@tarojs/components';
import { useContext, type PropsWithChildren } from 'react';

import * as copy from '@/copy';

import { useBrowseOnly } from './browse-only';
import { TextScale } from './text-scale';
import styles from './screen.module.css';

interface ScreenProps {
  /** Leaves room at the bottom for an `ActionBar`. */
  readonly hasActionBar?: boolean;
}

/**
 * The root of every page: background, the type scale at the shopper's text size, and room for a bottom bar. In
 * single-page mode it ends with a hint at the button that opens the mini program, which WeChat draws below the page.
 */
export function Screen({ hasActionBar = false, children }: PropsWithChildren<ScreenProps>) {
  const scale = useContext(TextScale);
  const browseOnly = useBrowseOnly();
  return (
    <View
      className={hasActionBar && !browseOnly ? `${styles['screen']} ${styles['has-action-bar']}` : styles['screen']}
      style={`--text-scale:${scale}`}
    >
      {children}
      {browseOnly && <View className={styles['open-hint']}>{copy.common.browseOnly}</View>}
    </View>
  );
}
