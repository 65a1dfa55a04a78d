import { View } from '@tarojs/components';
import { memo, useCallback, useState } from 'react';

import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { DeskComment } from '@/contract/feed/desk-comment';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { formatAgo } from '@/copy/format-time';
import { feedNow } from '@/stores/feed/feed-days';
import shared from '@/styles/shared.module.css';

import { Acts } from '../../parts/acts';
import { toPage } from '../../parts/to-page';
import desk from '../../parts/desk.module.css';
import { ReplyForm } from '../../parts/reply-form';
import type { CommentActions } from '../use-comments';
import styles from './comment-card.module.css';

interface CommentCardProps {
  readonly comment: DeskComment;
  readonly busy: boolean;
  /** The first comment of the page: letting it through is the primary action. */
  readonly isNext: boolean;
  readonly actions: CommentActions;
}

function Status({ status, reports }: DeskComment) {
  if (reports.length > 0) return <Tag kind="bad">{copy.deskComments.reported(reports.length)}</Tag>;
  return status.state === 'in-review' ? <Tag kind="warn">{copy.deskComments.held}</Tag> : null;
}

/** A comment with the beginning of its post, and what the seller can do with it. */
export const CommentCard = memo(function CommentCard(props: CommentCardProps) {
  const { comment, busy, isNext, actions } = props;
  const isShown = comment.status.state === 'shown';
  const isWaiting = !isShown || comment.reports.length > 0;
  const [replying, setReplying] = useState(false);
  const close = useCallback(() => setReplying(false), []);
  return (
    <View className={desk['card']}>
      <View className={desk['head']}>
        <View className={desk['name']}>{copy.feed.authorName(comment.author)}</View>
        <View className={shared['wrap']}>
          <Status {...comment} />
          <View className={shared['note']}>{formatAgo(comment.at, feedNow())}</View>
        </View>
      </View>
      <View className={styles['text']}>{comment.text}</View>
      {comment.reports.length > 0 && <View className={shared['note']}>{copy.deskComments.reportedFor(comment)}</View>}
      <Pressable className={styles['post']} onTap={toPage({ to: 'post', id: comment.postId })}>
        <View className={styles['title']}>{copy.deskComments.post(comment.postTitle)}</View>
        <Chevron />
      </Pressable>
      {replying ? (
        <ReplyForm
          id={comment.id}
          maxLength={LIMITS.commentChars}
          busy={busy}
          onSend={(text) => actions.reply(comment, text)}
          onClose={close}
        />
      ) : (
        <Acts
          labelOf={(action) => copy.deskAnswers.actionLabel(action, comment.text)}
          busy={busy}
          isNext={isNext && isWaiting}
          acts={[
            { text: copy.deskAnswers.hide, isPlain: true, onTap: () => actions.hide(comment) },
            isShown && { text: copy.deskAnswers.reply, onTap: () => setReplying(true) },
            isWaiting && { text: copy.deskAnswers.show, onTap: () => actions.show(comment) },
          ]}
        />
      )}
    </View>
  );
});
