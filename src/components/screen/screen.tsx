import { useContext, type PropsWithChildren } from 'react';
import { View } from '@tarojs/components';

import styles from './screen.module.css';
import { TextScale } from './text-scale';

interface ScreenProps {
  /** Leaves room at the bottom for a `Bar`. */
  readonly barred?: boolean;
}

/** The ground of every page: its colour, the type scale at the shopper's text size, and room for a bottom bar. */
export function Screen({ barred = false, children }: PropsWithChildren<ScreenProps>) {
  const scale = useContext(TextScale);
  return (
    <View
      className={barred ? `${styles['screen']} ${styles['barred']}` : styles['screen']}
      style={`--text-scale:${scale}`}
    >
      {children}
    </View>
  );
}
