import { Text, View } from '@tarojs/components';
import { memo } from 'react';

import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Comment, PostActivity } from '@/contract/feed/post';
import * as copy from '@/copy';
import { formatAgo } from '@/copy/format-time';
import { feedNow } from '@/stores/feed/feed-days';
import shared from '@/styles/shared.module.css';

import { COMMENTS_END_ID } from '../use-composer';
import styles from './comments.module.css';

interface CommentsProps {
  readonly activity: PostActivity;
  /** Whether the last comment is being sent. */
  readonly sending: boolean;
  readonly onTap: (comment: Comment) => void;
}

interface RowProps {
  readonly comment: Comment;
  readonly note: string;
  readonly onTap: ((comment: Comment) => void) | undefined;
}

const Row = memo(function Row({ comment, note, onTap }: RowProps) {
  const author = copy.feed.authorLine(comment);
  const browseOnly = useBrowseOnly();
  return (
    <Pressable
      className={styles['row']}
      label={copy.comments.rowLabel(author, comment.text)}
      onTap={onTap && !browseOnly ? () => onTap(comment) : undefined}
    >
      <View className={shared['user-text']}>
        <Text className={styles['author']}>{author}</Text>
        {copy.feed.colon + comment.text}
      </View>
      <View className={comment.hidden ? `${styles['note']} ${styles['hidden']}` : styles['note']}>{note}</View>
    </Pressable>
  );
});

/** The comments of a post. A tap on one opens its menu. */
export const Comments = memo(function Comments({ activity, sending, onTap }: CommentsProps) {
  const { comments, earlierCount } = activity;
  const now = feedNow();
  const noteOf = ({ hidden, at }: Comment, isLast: boolean) => {
    if (sending && isLast) return copy.comments.sending;
    return hidden ? copy.moderation.hidden(hidden) : formatAgo(at, now);
  };
  return (
    <View className={styles['comments']}>
      <View className={styles['title']}>{copy.comments.title}</View>
      {earlierCount > 0 && <View className={styles['note']}>{copy.comments.earlier(earlierCount)}</View>}
      {comments.length === 0 && <View className={styles['note']}>{copy.comments.empty}</View>}
      {comments.map((comment, at) => {
        const isLast = at === comments.length - 1;
        return (
          <Row
            key={comment.id}
            comment={comment}
            note={noteOf(comment, isLast)}
            onTap={sending && isLast ? undefined : onTap}
          />
        );
      })}
      {/* The last row's style (nth-last-child) relies on this element. */}
      <View id={COMMENTS_END_ID} />
    </View>
  );
});
