import { Text, View } from '@tarojs/components';
import { memo } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Comment, Talk } from '@/contract/feed/post';
import * as copy from '@/copy';
import { formatAgo } from '@/copy/format-time';
import { feedNow } from '@/stores/feed/feed-days';

import { TALK_END } from '../use-composer';
import styles from './comments.module.css';

interface CommentsProps {
  readonly talk: Talk;
  /** The comment that is on its way. */
  readonly sending: boolean;
  readonly onTap: (comment: Comment) => void;
}

interface RowProps {
  readonly comment: Comment;
  readonly aside: string;
  readonly onTap: ((comment: Comment) => void) | undefined;
}

const Row = memo(function Row({ comment, aside, onTap }: RowProps) {
  const who = copy.feed.speakers(comment);
  const browseOnly = useBrowseOnly();
  const leads = {
    hoverClass: styles['pressed'] ?? '',
    'aria-role': 'button',
    'aria-label': copy.talk.rowLabel(who, comment.text),
    onClick: () => onTap?.(comment),
  };
  return (
    <View className={styles['row']} {...(onTap && !browseOnly && leads)}>
      <View className={styles['words']}>
        <Text className={styles['speaker']}>{who}</Text>
        {copy.feed.colon + comment.text}
      </View>
      <View className={comment.hidden ? `${styles['aside']} ${styles['hidden']}` : styles['aside']}>{aside}</View>
    </View>
  );
});

/** Everything that was said of a post and may be read. A tap on a line offers what can be done with it. */
export const Comments = memo(function Comments({ talk, sending, onTap }: CommentsProps) {
  const { comments, earlier } = talk;
  const now = feedNow();
  const asideOf = ({ hidden, at }: Comment, isLast: boolean) => {
    if (sending && isLast) return copy.talk.sending;
    return hidden ? copy.moderation.hidden(hidden) : formatAgo(at, now);
  };
  return (
    <View className={styles['comments']}>
      <View className={styles['title']}>{copy.talk.title}</View>
      {earlier > 0 && <View className={styles['aside']}>{copy.talk.earlier(earlier)}</View>}
      {comments.length === 0 && <View className={styles['aside']}>{copy.talk.nobody}</View>}
      {comments.map((comment, at) => {
        const isLast = at === comments.length - 1;
        return (
          <Row
            key={comment.id}
            comment={comment}
            aside={asideOf(comment, isLast)}
            onTap={sending && isLast ? undefined : onTap}
          />
        );
      })}
      {/* The last row's styles count on it. */}
      <View id={TALK_END} />
    </View>
  );
});
