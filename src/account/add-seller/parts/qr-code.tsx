import { Image, View } from '@tarojs/components';
import { useCallback } from 'react';

import { Button } from '@/components/ui/button/button';
import type { Picture } from '@/contract/picture';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';

import { saveCode } from '../save-contact';
import { useExclusive } from '../use-exclusive';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly picture: Picture;
  readonly label: string;
  /** Name of the code, for the save button's label. */
  readonly name: string;
  readonly hint: string;
  /** Its age or expiry. */
  readonly note?: string;
}

/**
 * A QR code: WeChat scans it on a long press (base library 2.18.0 on), a tap enlarges it; can be saved to the album.
 */
export function QrCode({ picture, label, name, hint, note }: QrCodeProps) {
  const { busy, run } = useExclusive(useCallback(() => saveCode(picture), [picture]));
  return (
    <View className={styles['qr-code']}>
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
      {note !== undefined && <View className={styles['note']}>{note}</View>}
      <Button busy={busy} label={copy.addSeller.saveLabel(name)} onTap={run}>
        {copy.addSeller.save}
      </Button>
    </View>
  );
}
