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

/** Moments' own rule: one picture stands large in its own shape, two and four make two columns, the rest three. */
function layoutOf(count: number): string {
  if (count === 1) return 'one';
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
  const layout = layoutOf(pictures.length);
  const shape = layout === 'one' ? styles[singleShape(first)] : '';
  return (
    <View className={`${styles['grid']} ${styles[layout]}`}>
      {pictures.map((picture, index) => (
        <View key={picture.url + index} className={`${styles['cell']} ${shape}`} onClick={() => onOpen(pictures, index)}>
          <Picture picture={picture} className={styles['picture']} />
        </View>
      ))}
    </View>
  );
});
