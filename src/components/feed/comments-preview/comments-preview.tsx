import { Text, View } from '@tarojs/components';
import { memo } from 'react';

import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Comment, PostActivity } from '@/contract/feed/post';
import * as copy from '@/copy';

import styles from './comments-preview.module.css';

interface CommentsPreviewProps {
  readonly activity: PostActivity;
  /** Opens the post page with all comments and the comment field. */
  readonly onMore: () => void;
}

/** Comments shown under a post in the feed; the others are counted. */
const MAX_SHOWN = 3;

function commentText({ text, hidden }: Comment): string {
  const note = hidden === undefined ? '' : copy.feed.inBrackets(copy.moderation.hidden(hidden));
  return copy.feed.colon + text + note;
}

/** The first comments of a post; nothing without comments. */
export const CommentsPreview = memo(function CommentsPreview({ activity, onMore }: CommentsPreviewProps) {
  const browseOnly = useBrowseOnly();
  const { comments, earlierCount } = activity;
  if (comments.length === 0) return null;
  const moreCount = Math.max(0, comments.length - MAX_SHOWN) + earlierCount;
  return (
    <Pressable className={styles['comments']} onTap={browseOnly ? undefined : onMore}>
      {comments.slice(0, MAX_SHOWN).map((comment) => (
        <View key={comment.id} className={styles['comment']}>
          <Text className={styles['author']}>{copy.feed.authorLine(comment)}</Text>
          {commentText(comment)}
        </View>
      ))}
      {moreCount > 0 && <View className={styles['more']}>{copy.feed.moreComments(moreCount)}</View>}
    </Pressable>
  );
});
