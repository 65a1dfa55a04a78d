import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { useBrowseOnly } from '../screen/browse-only';
import styles from './action-bar.module.css';

interface BarProps {
  /** Its page is a tab: in the browser the tabs lie over the page, where WeChat ends the page above them. */
  readonly overTabs?: boolean;
}

/** What floats at the foot of a page, above the phone's own edge. Its page's `Screen` is `barred`. Where nothing can be done it is not. */
export function Bar({ overTabs = false, children }: PropsWithChildren<BarProps>) {
  if (useBrowseOnly()) return null;
  return <View className={overTabs ? `${styles['bar']} ${styles['overTabs']}` : styles['bar']}>{children}</View>;
}
