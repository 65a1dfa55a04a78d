import { View } from '@tarojs/components';

import * as copy from '@/copy';
import { formatCount } from '@/copy/format';

import styles from './like-button.module.css';

interface HeartProps {
  readonly likes: number;
  readonly liked: boolean;
  readonly onTap: () => void;
}

/** A like and how many there are. No picture and no node for the mark: it stands under every post. */
export function Heart({ likes, liked, onTap }: HeartProps) {
  return (
    <View
      className={liked ? `${styles['heart']} ${styles['on']}` : styles['heart']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-checked={liked}
      aria-label={copy.feed.likeLabel(likes, liked)}
      onClick={onTap}
    >
      {likes > 0 ? formatCount(likes) : copy.feed.like}
    </View>
  );
}
