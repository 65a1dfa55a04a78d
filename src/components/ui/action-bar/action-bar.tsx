import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { useBrowseOnly } from '../screen/browse-only';
import styles from './action-bar.module.css';

interface ActionBarProps {
  /** For tab pages: in the browser the tab bar overlaps the page, while WeChat ends the page above it. */
  readonly aboveTabBar?: boolean;
}

/**
 * A fixed bar at the bottom of a page, above the safe area; the page's `Screen` needs `hasActionBar`. Hidden in
 * single-page mode.
 */
export function ActionBar({ aboveTabBar = false, children }: PropsWithChildren<ActionBarProps>) {
  if (useBrowseOnly()) return null;
  return (
    <View className={aboveTabBar ? `${styles['bar']} ${styles['above-tab-bar']}` : styles['bar']}>{children}</View>
  );
}
