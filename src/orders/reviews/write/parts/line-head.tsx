import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import type { ReviewedLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import styles from './line-head.module.css';

interface LineHeadProps {
  readonly line: ReviewedLine;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** What is reviewed: the thing as it was bought. */
export function LineHead({ line, children }: LineHeadProps) {
  const { picture, title, options, goodsId } = line;
  return (
    <View className={styles['line']}>
      <View
        className={styles['frame']}
        aria-role="button"
        aria-label={title}
        onClick={() => void go({ to: 'goods', id: goodsId })}
      >
        <Picture picture={picture} decorative />
      </View>
      <View className={styles['words']}>
        <View className={styles['title']}>{title}</View>
        {options.length > 0 && <View className={styles['options']}>{copy.common.dotted(options)}</View>}
      </View>
      {children}
    </View>
  );
}
