import { Textarea, View } from '@tarojs/components';

import { LikeButton } from '@/components/feed/like-button/like-button';
import { SavePostButton } from '@/components/feed/save-post-button/save-post-button';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import type { PostActivity, PostDetail } from '@/contract/feed/post';
import * as copy from '@/copy';
import { savePost, toggleLikeWithToast } from '@/pages/shared/feed/use-post-actions';
import shared from '@/styles/shared.module.css';

import { useComposer } from '../use-composer';
import styles from './composer.module.css';

interface ComposerProps {
  readonly post: PostDetail;
  readonly activity: PostActivity;
}

/** Above the comment limit, so that a long paste is not cut off silently: the note says it is too long. */
const MAX_INPUT_CHARS = 10_000;

/** Comment field at the bottom of the post page; moves above the keyboard. */
export function Composer({ post, activity }: ComposerProps) {
  const { text, replyTo, note, isOver, focus, sending, ready, onWrite, onBlur, onSend, onCancelReply } = useComposer(
    post.id,
  );
  return (
    <ActionBar>
      <View className={shared['grow']}>
        {replyTo && (
          <View className={styles['reply']}>
            <View className={styles['recipient']}>{copy.comments.hintReply(copy.feed.authorName(replyTo.author))}</View>
            <View
              className={styles['close']}
              aria-role="button"
              aria-label={copy.comments.cancelReply}
              onClick={onCancelReply}
            >
              <CloseIcon />
            </View>
          </View>
        )}
        {note !== '' && (
          <View className={isOver ? `${styles['note']} ${styles['error']}` : styles['note']} aria-role="alert">
            {note}
          </View>
        )}
        <View className={styles['line']}>
          <Textarea
            className={styles['field']}
            value={text}
            placeholder={copy.comments.hint}
            placeholderClass={styles['hint'] ?? ''}
            maxlength={MAX_INPUT_CHARS}
            autoHeight
            disableDefaultPadding
            fixed
            showConfirmBar={false}
            cursorSpacing={32}
            focus={focus}
            disabled={sending}
            aria-label={copy.comments.hint}
            onInput={(event) => onWrite(event.detail.value)}
            onBlur={onBlur}
          />
          {text === '' ? (
            <>
              <LikeButton
                likes={activity.likes}
                liked={activity.liked}
                onTap={() => void toggleLikeWithToast(post.id)}
              />
              <SavePostButton post={post} onSave={savePost} />
            </>
          ) : (
            <Button kind="primary" busy={sending} disabled={!ready} onTap={onSend}>
              {copy.comments.send}
            </Button>
          )}
        </View>
      </View>
    </ActionBar>
  );
}
