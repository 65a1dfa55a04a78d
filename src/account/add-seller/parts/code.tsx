import { Image, View } from '@tarojs/components';
import { useCallback } from 'react';

import { Act } from '@/components/ui/button/button';
import type { Picture } from '@/contract/picture';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';

import { saveCode } from '../save-contact';
import { useOnce } from '../use-once';
import styles from './code.module.css';

interface CodeProps {
  readonly picture: Picture;
  readonly label: string;
  /** Whose code it is, as read out with what can be done with it. */
  readonly what: string;
  readonly hint: string;
  /** How old it is, or how long it is good for. */
  readonly says?: string;
}

/** A code that WeChat reads on a long press (base library 2.18.0 on), large on a tap, and can be kept in the album. */
export function Code({ picture, label, what, hint, says }: CodeProps) {
  const { busy, run } = useOnce(useCallback(() => saveCode(picture), [picture]));
  return (
    <View className={styles['code']}>
      <Image
        className={styles['picture']}
        src={picture.url}
        mode="aspectFit"
        showMenuByLongpress
        aria-role="button"
        aria-label={label}
        onClick={() => void previewPictures([picture], 0)}
      />
      <View>{hint}</View>
      {says !== undefined && <View className={styles['says']}>{says}</View>}
      <Act busy={busy} label={copy.addSeller.saveLabel(what)} onTap={run}>
        {copy.addSeller.save}
      </Act>
    </View>
  );
}
