import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import type { Picture } from '@/contract/picture';

import { layoutOf, MAX_PICTURES, type GridLayout } from './grid-layout';
import styles from './picture-grid.module.css';

interface PictureGridProps {
  readonly pictures: readonly Picture[];
  /** Opens the picture at `index` among all of them. */
  readonly onOpen: (pictures: readonly Picture[], index: number) => void;
}

function cellClassName(grid: GridLayout): string {
  const shape = grid.kind === 'alone' ? grid.shape : 'small';
  return `${styles['cell']} ${styles[shape]}`;
}

/** A post's pictures in the layout of WeChat Moments. One node per picture, as a feed has many of them. */
export const PictureGrid = memo(function PictureGrid({ pictures, onOpen }: PictureGridProps) {
  const grid = layoutOf(pictures);
  if (grid.kind === 'none') return null;
  const cell = cellClassName(grid);
  const isPair = grid.kind === 'squares' && grid.columns === 2;
  return (
    <View className={isPair ? `${styles['grid']} ${styles['pair']}` : styles['grid']}>
      {pictures.slice(0, MAX_PICTURES).map((picture, index) => (
        <Image
          key={index}
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
