import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './pressable.module.css';

interface PressableProps {
  readonly className?: string | undefined;
  /** Read aloud instead of the text inside, where that alone would not say enough. */
  readonly label?: string | undefined;
  /** Without it the view is not a button. */
  readonly onTap?: (() => void) | undefined;
}

/** A view that can be tapped: it dims under the finger and screen readers announce a button. */
export function Pressable({ className, label, onTap, children }: PropsWithChildren<PressableProps>) {
  return (
    <View
      className={className}
      {...(onTap && { hoverClass: styles['pressed'] ?? '', 'aria-role': 'button', onClick: onTap })}
      {...(onTap && label !== undefined && { 'aria-label': label })}
    >
      {children}
    </View>
  );
}
