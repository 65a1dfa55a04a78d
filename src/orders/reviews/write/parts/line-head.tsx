import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import type { ReviewLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './line-head.module.css';

interface LineHeadProps {
  readonly line: ReviewLine;
  /** Action beside the line. */
  readonly children?: ReactNode;
}

/** The order line to review. */
export function LineHead({ line, children }: LineHeadProps) {
  const { picture, title, options, goodsId } = line;
  return (
    <View className={shared['row']}>
      <View
        className={styles['frame']}
        aria-role="button"
        aria-label={title}
        onClick={() => void navigateTo({ to: 'goods', id: goodsId })}
      >
        <Picture picture={picture} decorative />
      </View>
      <View className={shared['grow']}>
        <View className={shared['clamp']}>{title}</View>
        {options.length > 0 && <View className={styles['options']}>{copy.common.joinWithDots(options)}</View>}
      </View>
      {children}
    </View>
  );
}
