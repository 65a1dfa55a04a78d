import { Textarea, View } from '@tarojs/components';

import { Heart } from '@/components/feed/like-button/like-button';
import { KeepMark } from '@/components/feed/save-button/save-button';
import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { Cross } from '@/components/ui/close-icon/close-icon';
import type { PostDetail, Talk } from '@/contract/feed/post';
import * as copy from '@/copy';
import { keep, like } from '@/pages/shared/feed/use-post-actions';

import { useComposer } from '../use-composer';
import styles from './composer.module.css';

interface ComposerProps {
  readonly post: PostDetail;
  readonly talk: Talk;
}

/** More than a comment may have, so that a long text is not cut off before she has seen that it is too long. */
const TAKES_IN = 10_000;

/** Where something is said: at the foot of the post's page, above the keyboard while it is written. */
export function Composer({ post, talk }: ComposerProps) {
  const { text, replyTo, note, isOver, focus, sending, ready, onWrite, onLeave, onSend, onNotReply } = useComposer(
    post.id,
  );
  return (
    <Bar>
      <View className={styles['composer']}>
        {replyTo && (
          <View className={styles['reply']}>
            <View className={styles['whom']}>{copy.talk.hintReply(copy.feed.speaker(replyTo.author))}</View>
            <View className={styles['close']} aria-role="button" aria-label={copy.talk.notReply} onClick={onNotReply}>
              <Cross />
            </View>
          </View>
        )}
        {note !== '' && (
          <View className={isOver ? `${styles['note']} ${styles['bad']}` : styles['note']} aria-role="alert">
            {note}
          </View>
        )}
        <View className={styles['line']}>
          <Textarea
            className={styles['field']}
            value={text}
            placeholder={copy.talk.hint}
            placeholderClass={styles['hint'] ?? ''}
            maxlength={TAKES_IN}
            autoHeight
            disableDefaultPadding
            fixed
            showConfirmBar={false}
            cursorSpacing={32}
            focus={focus}
            disabled={sending}
            aria-label={copy.talk.hint}
            onInput={(event) => onWrite(event.detail.value)}
            onBlur={onLeave}
          />
          {text === '' ? (
            <>
              <Heart likes={talk.likes} liked={talk.liked} onTap={() => void like(post.id)} />
              <KeepMark post={post} onKeep={keep} />
            </>
          ) : (
            <Act kind="primary" busy={sending} disabled={!ready} onTap={onSend}>
              {copy.talk.send}
            </Act>
          )}
        </View>
      </View>
    </Bar>
  );
}
