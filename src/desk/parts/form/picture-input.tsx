import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Field } from '@/components/ui/field/field';
import { Picture } from '@/components/ui/picture/picture';
import type { Picture as StoredPicture } from '@/contract/picture';
import * as copy from '@/copy';
import { choosePictures } from '@/platform/media/choose-pictures';
import { storePicture } from '@/platform/media/store-picture';

import type { InputProps } from './input-props';
import { fromJson } from './json-notations';
import styles from './form.module.css';

/** A form row with one picture, which can be replaced. */
export function PictureInput<T>({ form, input }: Pick<InputProps<T>, 'form' | 'input'>) {
  const { label } = input;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<keyof typeof copy.pictures.problem>();
  const current = fromJson<StoredPicture>(form.textOf(input));

  async function choose(): Promise<void> {
    const chosen = await choosePictures({ limit: 1, alt: current.alt === '' ? label : current.alt });
    const [picture] = chosen.ok ? chosen.value : [];
    if (!chosen.ok && chosen.failure !== 'cancelled') setFailed(chosen.failure);
    if (!picture) return;
    setBusy(true);
    const stored = await storePicture(picture);
    setBusy(false);
    setFailed(stored.ok ? undefined : stored.failure);
    if (stored.ok) form.onWrite(input, JSON.stringify(stored.value));
  }

  const act = current.url === '' ? copy.deskForm.choose : copy.deskForm.replace;
  return (
    <Field label={label} error={failed ? copy.pictures.problem[failed] : form.problemOf(input)}>
      <View className={styles['choose']}>
        {current.url !== '' && (
          <View className={styles['picture']}>
            <Picture picture={current} />
          </View>
        )}
        <Button busy={busy} label={copy.deskForm.chooseLabel(act, label)} onTap={() => void choose()}>
          {act}
        </Button>
      </View>
    </Field>
  );
}
