import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import type { Picture } from '@/contract/picture';

import { gridOf, MOST, type Grid } from './grid-layout';
import styles from './picture-grid.module.css';

interface PictureGridProps {
  readonly pictures: readonly Picture[];
  /** Opens the picture at `index` among all of them. */
  readonly onOpen: (pictures: readonly Picture[], index: number) => void;
}

function cellOf(grid: Grid): string {
  const shape = grid.kind === 'alone' ? grid.shape : 'small';
  return `${styles['cell']} ${styles[shape]}`;
}

/** A post's pictures, as Moments lays them out. One node a picture: a feed is made of them. */
export const PictureGrid = memo(function PictureGrid({ pictures, onOpen }: PictureGridProps) {
  const grid = gridOf(pictures);
  if (grid.kind === 'none') return null;
  const cell = cellOf(grid);
  const isPair = grid.kind === 'squares' && grid.columns === 2;
  return (
    <View className={isPair ? `${styles['grid']} ${styles['pair']}` : styles['grid']}>
      {pictures.slice(0, MOST).map((picture, index) => (
        <Image
          key={picture.url + index}
          className={cell}
          src={picture.url}
          mode="aspectFill"
          lazyLoad
          aria-role="button"
          aria-label={picture.alt}
          onClick={() => onOpen(pictures, index)}
        />
      ))}
    </View>
  );
});
