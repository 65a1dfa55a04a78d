import { View } from '@tarojs/components';
import { useEffect } from 'react';

import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import type { Picture } from '@/contract/picture';
import { useEditedPictures } from '@/stores/use-pictures';

import { movedUp } from '../move';
import type { InputProps } from './input-props';
import { fromJson } from './json-notations';
import { Problem } from './problem';
import styles from './form.module.css';

type Pictures = readonly Picture[];

/** Several pictures in an order. */
export function PicturesInput<T>({ form, input }: Pick<InputProps<T>, 'form' | 'input'>) {
  const change = (edit: (before: Pictures) => Pictures) =>
    form.onWrite(input, (json) => JSON.stringify(edit(fromJson<Pictures>(json))));
  const picker = useEditedPictures({
    limit: input.maxLength,
    alt: input.hint,
    pictures: fromJson<Pictures>(form.textOf(input)),
    onChange: change,
  });
  const { onBusy } = form;
  useEffect(() => onBusy(picker.busy), [onBusy, picker.busy]);
  return (
    <View className={styles['pictures']}>
      <PicturePicker {...picker} required onMoveUp={(index) => change((before) => movedUp(before, index))} />
      <Problem text={form.problemOf(input)} />
    </View>
  );
}
