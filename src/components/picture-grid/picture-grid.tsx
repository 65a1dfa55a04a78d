import { memo } from 'react';
import { View } from '@tarojs/components';

import { Picture } from '@/components/picture/picture';
import type { Picture as PictureData } from '@/contract/picture';

import styles from './picture-grid.module.css';

interface PictureGridProps {
  readonly pictures: readonly PictureData[];
  /** Opens the picture at `index` among all of them. */
  readonly onOpen: (pictures: readonly PictureData[], index: number) => void;
}

/** Moments' own rule: two and four make two columns, the rest three; one picture stands alone in its own shape. */
function layoutOf(count: number): string {
  return count === 2 || count === 4 ? 'two' : 'three';
}

/** A single picture keeps its shape between 3:4 and 16:9; its long side is as long as the room allows. */
function singleShape(picture: PictureData): string {
  const ratio = picture.height / picture.width;
  if (ratio > 1.1) return 'tall';
  return ratio < 0.9 ? 'wide' : 'square';
}

export const PictureGrid = memo(function PictureGrid({ pictures, onOpen }: PictureGridProps) {
  const [first] = pictures;
  if (!first) return null;
  const alone = pictures.length === 1;
  const layout = alone ? '' : styles[layoutOf(pictures.length)];
  const shape = alone ? styles[singleShape(first)] : '';
  return (
    <View className={alone ? styles['grid'] : `${styles['grid']} ${layout}`}>
      {pictures.map((picture, index) => (
        <View
          key={picture.url + index}
          className={shape ? `${styles['cell']} ${shape}` : styles['cell']}
          aria-role="button"
          aria-label={picture.alt}
          onClick={() => onOpen(pictures, index)}
        >
          <Picture picture={picture} className={styles['picture']} decorative />
        </View>
      ))}
    </View>
  );
});
