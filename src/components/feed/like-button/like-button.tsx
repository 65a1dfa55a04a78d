import { View } from '@tarojs/components';

import pressable from '@/components/ui/pressable/pressable.module.css';
import * as copy from '@/copy';
import { formatCount } from '@/copy/format';

import styles from './like-button.module.css';

interface LikeButtonProps {
  readonly likes: number;
  readonly liked: boolean;
  readonly onTap: () => void;
}

/** Like button with the number of likes. The heart is pure CSS, without an extra node, because every post has one. */
export function LikeButton({ likes, liked, onTap }: LikeButtonProps) {
  return (
    <View
      className={liked ? `${styles['button']} ${styles['liked']}` : styles['button']}
      hoverClass={pressable['pressed']}
      aria-role="button"
      aria-checked={liked}
      aria-label={copy.feed.likeLabel(likes, liked)}
      onClick={onTap}
    >
      {likes > 0 ? formatCount(likes) : copy.feed.like}
    </View>
  );
}
