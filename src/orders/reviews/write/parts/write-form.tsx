import { View } from '@tarojs/components';

import { ReviewCard } from '@/components/reviews/review-card/review-card';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { TextArea } from '@/components/ui/text-area/text-area';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import cards from '@/orders/shared/cards.module.css';
import { previewPictures } from '@/platform/media/preview-pictures';

import { useReviewForm, type ReviewFormOptions } from '../use-review-form';
import { LineHead } from './line-head';
import { StarRow } from './star-row';
import styles from './write-form.module.css';

interface WriteFormProps extends ReviewFormOptions {
  /** The masked name others will see. */
  readonly author: string;
}

/** Form for a review or a follow-up. */
export function WriteForm({ author, ...form }: WriteFormProps) {
  const { stage } = form;
  const { draft, change, pictures, picker, problem, busy, onSend } = useReviewForm(form);
  return (
    <>
      <View className={cards['card']}>
        <LineHead line={stage.line} />
        {stage.kind === 'follow-up' && <ReviewCard review={stage.review} onOpen={previewPictures} />}
      </View>
      <View className={cards['card']}>
        {stage.kind === 'write' && <StarRow chosen={draft.stars} onChoose={(stars) => change({ stars })} />}
        <TextArea
          size="four-lines"
          label={copy.ownReviews.textLabel}
          value={draft.text}
          placeholder={stage.kind === 'write' ? copy.ownReviews.hint : copy.ownReviews.followUpHint}
          maxLength={LIMITS.reviewChars}
          countFrom={60}
          countText={copy.ownReviews.charCount}
          onChange={(value) => change({ text: value })}
        />
        <PicturePicker pictures={pictures} {...picker} />
      </View>
      <View className={styles['byline']}>{copy.ownReviews.byline(author)}</View>
      {problem !== undefined && (
        <View className={styles['problem']} aria-role="alert">
          {problem}
        </View>
      )}
      <ActionBar>
        <Button kind="primary" wide busy={busy} onTap={onSend}>
          {busy ? copy.ownReviews.sending : copy.ownReviews.send}
        </Button>
      </ActionBar>
    </>
  );
}
