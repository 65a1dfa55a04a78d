import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './tag.module.css';

interface TagProps {
  readonly kind?: 'plain' | 'good' | 'warn' | 'bad';
}

/** A status tag. Its colour only repeats what the text says. */
export function Tag({ kind = 'plain', children }: PropsWithChildren<TagProps>) {
  return <View className={`${styles['tag']} ${styles[kind]}`}>{children}</View>;
}
