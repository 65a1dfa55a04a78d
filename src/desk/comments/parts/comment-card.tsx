import { View } from '@tarojs/components';
import { memo, useCallback, useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { DeskComment } from '@/contract/feed/desk-comment';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { formatAgo } from '@/copy/format-time';
import { navigateTo } from '@/platform/navigation/navigation';
import { feedNow } from '@/stores/feed/feed-days';
import shared from '@/styles/shared.module.css';

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

/** Hiding, replying to what everyone reads, and letting through what waits. */
function CommentButtons({
  comment,
  busy,
  isNext,
  actions,
  onReply,
}: CommentCardProps & { readonly onReply: () => void }) {
  const isShown = comment.status.state === 'shown';
  const isWaiting = !isShown || comment.reports.length > 0;
  const labelOf = (action: string) => copy.deskAnswers.actionLabel(action, comment.text);
  return (
    <View className={desk['actions']}>
      <Button kind="plain" busy={busy} label={labelOf(copy.deskAnswers.hide)} onTap={() => actions.hide(comment)}>
        {copy.deskAnswers.hide}
      </Button>
      {isShown && (
        <Button busy={busy} label={labelOf(copy.deskAnswers.reply)} onTap={onReply}>
          {copy.deskAnswers.reply}
        </Button>
      )}
      {isWaiting && (
        <Button
          kind={isNext ? 'primary' : 'quiet'}
          busy={busy}
          label={labelOf(copy.deskAnswers.show)}
          onTap={() => actions.show(comment)}
        >
          {copy.deskAnswers.show}
        </Button>
      )}
    </View>
  );
}

/** A comment with the beginning of its post, and what the seller can do with it. */
export const CommentCard = memo(function CommentCard(props: CommentCardProps) {
  const { comment, busy, actions } = props;
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
      <Pressable className={styles['post']} onTap={() => void navigateTo({ to: 'post', id: comment.postId })}>
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
        <CommentButtons {...props} onReply={() => setReplying(true)} />
      )}
    </View>
  );
});
