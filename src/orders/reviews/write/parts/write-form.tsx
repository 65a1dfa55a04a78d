import { Textarea, View } from '@tarojs/components';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';

import { useForm, type Form } from '../use-write-review';
import { LineHead } from './line-head';
import { StarRow } from './star-row';
import styles from './write-form.module.css';
import cards from '@/orders/shared/cards.module.css';

/** From how many characters on the room left is worth saying. */
const NEAR_END = LIMITS.reviewChars - 60;

interface WriteFormProps extends Form {
  /** How others will see her name. */
  readonly author: string;
}

/** A review, or more words to one, while it is written. */
export function WriteForm({ author, ...form }: WriteFormProps) {
  const { stage } = form;
  const { draft, change, pictures, picking, trouble, busy, onSend } = useForm(form);
  const words = copy.ownReviews;
  return (
    <>
      <View className={cards['card']}>
        <LineHead line={stage.line} />
        {stage.kind === 'append' && <ReviewCard review={stage.review} onOpen={previewPictures} />}
      </View>
      <View className={cards['card']}>
        {stage.kind === 'write' && <StarRow chosen={draft.stars} onChoose={(stars) => change({ stars })} />}
        <Textarea
          className={styles['text']}
          value={draft.text}
          placeholder={stage.kind === 'write' ? words.hint : words.appendHint}
          placeholderClass={styles['hint'] ?? ''}
          maxlength={LIMITS.reviewChars}
          autoHeight
          disableDefaultPadding
          aria-label={words.words}
          onInput={(event) => change({ text: event.detail.value })}
        />
        {draft.text.length >= NEAR_END && (
          <View className={styles['count']}>{words.room(draft.text.length, LIMITS.reviewChars)}</View>
        )}
        <PicturePicker pictures={pictures} {...picking} />
      </View>
      <View className={styles['byline']}>{words.byline(author)}</View>
      {trouble !== undefined && (
        <View className={styles['trouble']} aria-role="alert">
          {trouble}
        </View>
      )}
      <Bar>
        <Act kind="primary" wide busy={busy} onTap={onSend}>
          {busy ? words.sending : words.send}
        </Act>
      </Bar>
    </>
  );
}
