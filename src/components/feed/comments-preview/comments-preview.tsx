import { Text, View } from '@tarojs/components';
import { memo } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { Comment, Talk as TalkData } from '@/contract/feed/post';
import * as copy from '@/copy';

import styles from './comments-preview.module.css';

interface TalkProps {
  readonly talk: TalkData;
  /** Leads to where all of it is, and where something can be said. */
  readonly onMore: () => void;
}

/** Comments that stand under a post in the feed; the rest is told as a count. */
const MOST = 3;

function lineOf({ text, hidden }: Comment): string {
  const note = hidden === undefined ? '' : copy.feed.aside(copy.moderation.hidden(hidden));
  return copy.feed.colon + text + note;
}

/** What people said of a post, in short: one sunken block, nothing at all when nobody said a thing. */
export const Talk = memo(function Talk({ talk, onMore }: TalkProps) {
  const browseOnly = useBrowseOnly();
  const { comments, earlier } = talk;
  if (comments.length === 0) return null;
  const leads = { hoverClass: styles['pressed'] ?? '', 'aria-role': 'button', onClick: onMore };
  const left = Math.max(0, comments.length - MOST) + earlier;
  return (
    <View className={styles['talk']} {...(!browseOnly && leads)}>
      {comments.slice(0, MOST).map((comment) => (
        <View key={comment.id} className={styles['comment']}>
          <Text className={styles['speaker']}>{copy.feed.speakers(comment)}</Text>
          {lineOf(comment)}
        </View>
      ))}
      {left > 0 && <View className={styles['more']}>{copy.feed.moreComments(left)}</View>}
    </View>
  );
});
