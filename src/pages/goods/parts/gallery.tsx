import { Swiper, SwiperItem, View } from '@tarojs/components';
import { memo, useState } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';

import styles from './gallery.module.css';

/** Full-width pictures of goods; a tap opens them full screen. Swiping re-renders only the counter. */
export const Gallery = memo(function Gallery({ pictures }: { readonly pictures: readonly PictureData[] }) {
  const [current, setCurrent] = useState(0);
  const [first] = pictures;
  if (first === undefined) return null;
  if (pictures.length === 1) {
    return (
      <View className={styles['gallery']}>
        <Picture picture={first} eager onTap={() => void previewPictures(pictures, 0)} />
      </View>
    );
  }
  return (
    <View className={styles['gallery']}>
      <Swiper className={styles['swiper']} circular onChange={({ detail }) => setCurrent(detail.current)}>
        {pictures.map((picture, index) => (
          <SwiperItem key={picture.url}>
            <Picture picture={picture} eager={index === 0} onTap={() => void previewPictures(pictures, index)} />
          </SwiperItem>
        ))}
      </Swiper>
      <View className={styles['count']}>{copy.goodsPage.pictureOf(current + 1, pictures.length)}</View>
    </View>
  );
});
