import { Button } from '@tarojs/components';

import pressable from '@/components/ui/pressable/pressable.module.css';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';

import styles from './share-post-button.module.css';

interface SharePostButtonProps {
  /** Unique on its page: WeChat passes it to onShareAppMessage. */
  readonly id: string;
  /** The post to share instead of the page. */
  readonly postId: string;
  /** Name of the post for the accessibility label. */
  readonly title: string;
}

/** Opens WeChat's share dialog; not available outside WeChat. */
export function SharePostButton({ id, postId, title }: SharePostButtonProps) {
  const browseOnly = useBrowseOnly();
  if (process.env.TARO_ENV !== 'weapp' || browseOnly) return null;
  return (
    <Button
      id={id}
      className={styles['button']}
      hoverClass={pressable['pressed'] ?? ''}
      openType="share"
      data-post={postId}
      aria-label={copy.feed.shareLabel(title)}
    >
      {copy.feed.share}
    </Button>
  );
}
