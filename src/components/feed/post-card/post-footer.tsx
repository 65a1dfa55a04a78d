import { View } from '@tarojs/components';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { PostActivity, PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';

import { LikeButton } from '../like-button/like-button';
import { SavePostButton } from '../save-post-button/save-post-button';
import { SharePostButton } from '../share-post-button/share-post-button';
import type { PostActions } from './post-actions';
import styles from './post-footer.module.css';

interface PostFooterProps {
  readonly post: PostCard;
  readonly activity: PostActivity;
  /** Relative time, as text. */
  readonly ago: string;
  readonly actions: PostActions;
}

/** A post's time and its buttons. */
export function PostFooter({ post, activity, ago, actions }: PostFooterProps) {
  const browseOnly = useBrowseOnly();
  const { likes, liked, comments, earlierCount } = activity;
  const title = post.title ?? post.text;
  return (
    <View className={styles['footer']}>
      <View className={styles['ago']}>{ago}</View>
      {!browseOnly && (
        <>
          <LikeButton likes={likes} liked={liked} onTap={() => actions.onLike(post.id)} />
          <TextButton
            text={copy.feed.comment(comments.length + earlierCount)}
            onTap={() => actions.onComment(post.id)}
          />
          <SavePostButton post={post} onSave={actions.onSave} />
        </>
      )}
      <SharePostButton id={`share-${post.id}`} postId={post.id} title={title} />
    </View>
  );
}
