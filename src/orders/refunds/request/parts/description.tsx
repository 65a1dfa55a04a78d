import { View } from '@tarojs/components';

import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { TextArea } from '@/components/ui/text-area/text-area';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import type { RefundForm } from '../use-refund-form';
import styles from './description.module.css';

/** Optional description and pictures. */
export function Description({ form }: { readonly form: RefundForm }) {
  const frozen = form.unanswered !== undefined;
  return (
    <View className={shared['padded-card']}>
      <View className={styles['title']}>{copy.refundForm.description}</View>
      <TextArea
        size="one-line"
        label={copy.refundForm.description}
        value={form.description}
        placeholder={copy.refundForm.descriptionHint}
        maxLength={LIMITS.refundDescriptionChars}
        countFrom={40}
        countText={copy.refundForm.descriptionCount}
        disabled={frozen}
        onChange={form.setDescription}
      />
      {form.unanswered ? (
        <PictureGrid pictures={form.unanswered.pictures} onOpen={(_all, index) => form.pictures.onOpen(index)} />
      ) : (
        <PicturePicker {...form.pictures} />
      )}
    </View>
  );
}
