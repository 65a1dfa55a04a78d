import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';

import styles from './block-picture.module.css';

interface PlateProps {
  readonly picture: PictureData;
  readonly caption?: string | undefined;
  readonly onOpen: (picture: PictureData) => void;
}

/** The tallest shape a picture may take in an article: more would push the words off the screen. */
const TALLEST = 1.25;

/** A picture across an article's whole width in its own shape, with a line under it. */
export function Plate({ picture, caption, onOpen }: PlateProps) {
  const ratio = Math.min(TALLEST, picture.height / picture.width);
  return (
    <View className={styles['plate']}>
      <View
        className={styles['frame']}
        style={`padding-bottom:${Math.round(ratio * 1000) / 10}%`}
        aria-role="button"
        aria-label={copy.feed.enlarge(picture.alt)}
        onClick={() => onOpen(picture)}
      >
        <Picture picture={picture} className={styles['picture']} decorative />
      </View>
      {caption !== undefined && <View className={styles['caption']}>{caption}</View>}
    </View>
  );
}
