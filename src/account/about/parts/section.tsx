import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './section.module.css';

/** A section with a heading. */
export function Section({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <View className={styles['section']}>
      <View className={styles['title']} aria-role="heading">
        {title}
      </View>
      {children}
    </View>
  );
}

/** Paragraphs. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <View key={index} className={styles['line']}>
          {line}
        </View>
      ))}
    </>
  );
}
