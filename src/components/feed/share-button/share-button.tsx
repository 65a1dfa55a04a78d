import { Button } from '@tarojs/components';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';

import styles from './share-button.module.css';

interface ShareMarkProps {
  /** Unlike any other on its page: the page is told of the button by it. */
  readonly id: string;
  /** Which post; the page shares it and not itself. */
  readonly postId: string;
  /** What is shared, for those who listen. */
  readonly what: string;
}

/** Opens WeChat's own list of chats. Nowhere but in WeChat is there one. */
export function ShareMark({ id, postId, what }: ShareMarkProps) {
  const browseOnly = useBrowseOnly();
  if (process.env.TARO_ENV !== 'weapp' || browseOnly) return null;
  return (
    <Button
      id={id}
      className={styles['mark']}
      hoverClass={styles['pressed'] ?? ''}
      openType="share"
      data-post={postId}
      aria-label={copy.feed.shareLabel(what)}
    >
      {copy.feed.share}
    </Button>
  );
}
