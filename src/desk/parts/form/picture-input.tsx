import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Field } from '@/components/ui/field/field';
import { Picture } from '@/components/ui/picture/picture';
import * as copy from '@/copy';
import { choosePictures } from '@/platform/media/choose-pictures';
import { storePicture } from '@/platform/media/store-picture';

import { pictureIn } from './notations';
import styles from './form.module.css';

interface PictureInputProps {
  readonly label: string;
  /** The picture, as `picture` of notations.ts writes it. */
  readonly json: string;
  readonly problem: string | undefined;
  readonly onChange: (json: string) => void;
}

/** A form row with one picture, which can be replaced. */
export function PictureInput({ label, json, problem, onChange }: PictureInputProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<keyof typeof copy.pictures.problem>();
  const current = pictureIn(json);

  async function choose(): Promise<void> {
    const chosen = await choosePictures({ limit: 1, alt: current.alt === '' ? label : current.alt });
    const [picture] = chosen.ok ? chosen.value : [];
    if (!chosen.ok && chosen.failure !== 'cancelled') setFailed(chosen.failure);
    if (!picture) return;
    setBusy(true);
    const stored = await storePicture(picture);
    setBusy(false);
    setFailed(stored.ok ? undefined : stored.failure);
    if (stored.ok) onChange(JSON.stringify(stored.value));
  }

  return (
    <Field label={label} error={failed ? copy.pictures.problem[failed] : problem}>
      <View className={styles['choose']}>
        {current.url !== '' && (
          <View className={styles['picture']}>
            <Picture picture={current} />
          </View>
        )}
        <Button busy={busy} label={copy.deskForm.chooseLabel(label)} onTap={() => void choose()}>
          {current.url === '' ? copy.deskForm.choose : copy.deskForm.replace}
        </Button>
      </View>
    </Field>
  );
}
