import { Textarea, View } from '@tarojs/components';

import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import type { RefundForm } from '../use-refund-form';
import styles from './description.module.css';

const words = copy.refundForm;

/** From how many characters on the room left is worth saying. */
const NEAR_END = LIMITS.refundWordsChars - 40;

/** What happened, in her words and pictures; neither is asked for. */
export function Story({ form }: { readonly form: RefundForm }) {
  const frozen = form.unanswered !== undefined;
  const { pictures, most, trouble, onAdd, onRemove, onOpen } = form.pictures;
  return (
    <View className={styles['block']}>
      <View className={styles['title']}>{words.words}</View>
      <Textarea
        className={styles['text']}
        value={form.words}
        placeholder={words.wordsHint}
        placeholderClass={styles['hint'] ?? ''}
        maxlength={LIMITS.refundWordsChars}
        disabled={frozen}
        autoHeight
        disableDefaultPadding
        aria-label={words.words}
        onInput={(event) => form.write(event.detail.value)}
      />
      {form.words.length >= NEAR_END && (
        <View className={styles['count']}>{words.wordsLeft(form.words.length, LIMITS.refundWordsChars)}</View>
      )}
      {form.unanswered ? (
        <PictureGrid pictures={form.unanswered.pictures} onOpen={(_all, index) => onOpen(index)} />
      ) : (
        <PicturePicker {...{ pictures, most, trouble, onAdd, onRemove, onOpen }} />
      )}
    </View>
  );
}
