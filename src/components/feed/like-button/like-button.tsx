import { HeartButton } from '@/components/ui/heart-button/heart-button';
import * as copy from '@/copy';
import { formatCount } from '@/copy/format';

interface LikeButtonProps {
  readonly likes: number;
  readonly liked: boolean;
  readonly onTap: () => void;
}

/** Like button with the number of likes. */
export function LikeButton({ likes, liked, onTap }: LikeButtonProps) {
  return (
    <HeartButton on={liked} label={copy.feed.likeLabel(likes, liked)} onTap={onTap}>
      {likes > 0 ? formatCount(likes) : copy.feed.like}
    </HeartButton>
  );
}
