import { memo } from 'react';
import { Text, View } from '@tarojs/components';

import type { Comment } from '@/contract/post';
import * as copy from '@/copy';

import styles from './talk.module.css';

interface TalkProps {
  readonly likes: number;
  readonly comments: readonly Comment[];
  /** How many comments stand here at most; the rest is told as a count. All of them without it. */
  readonly most?: number;
  /** Leads to where the rest is. */
  readonly onMore?: () => void;
}

function speaker({ author, replyTo }: Comment): string {
  const name = copy.feed.speaker(author);
  return replyTo === undefined ? name : copy.feed.reply(name, copy.feed.speaker(replyTo));
}

/** What people said of a post: one sunken block, nothing at all when nobody said a thing. */
export const Talk = memo(function Talk({ likes, comments, most = comments.length, onMore }: TalkProps) {
  if (likes === 0 && comments.length === 0) return null;
  const left = comments.length - most;
  return (
    <View className={styles['talk']}>
      {likes > 0 && <View className={styles['likes']}>{copy.feed.likes(likes)}</View>}
      {comments.slice(0, most).map((comment) => (
        <View key={comment.id} className={styles['comment']}>
          <Text className={styles['speaker']}>{speaker(comment)}</Text>
          {copy.feed.colon + comment.text}
        </View>
      ))}
      {left > 0 && (
        <View className={styles['more']} hoverClass={styles['pressed']} aria-role="button" onClick={onMore}>
          {copy.feed.moreComments(left)}
        </View>
      )}
    </View>
  );
});
