import { Swiper, SwiperItem, View } from '@tarojs/components';
import { memo, useEffect, useMemo, useState } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { useChosenSku } from '@/stores/catalog/use-sku-selection';

import styles from './gallery.module.css';

interface GalleryProps {
  readonly pictures: readonly PictureData[];
  /** The picture to move to, by its url. */
  readonly shown?: string | undefined;
}

/** Full-width pictures of goods; a tap opens them full screen. Swiping re-renders only the counter. */
const Gallery = memo(function Gallery({ pictures, shown }: GalleryProps) {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const at = pictures.findIndex(({ url }) => url === shown);
    if (at >= 0) setCurrent(at);
  }, [pictures, shown]);
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
      <Swiper
        className={styles['swiper']}
        circular
        current={current}
        onChange={({ detail }) => setCurrent(detail.current)}
      >
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

/** The gallery, with pictures that only SKUs have at its end, from the start: it slides to that of the chosen one. */
export function ChosenGallery({ goods }: { readonly goods: GoodsDetail }) {
  const { gallery, skus } = goods;
  const pictures = useMemo(() => {
    const all = [...gallery, ...skus.flatMap(({ picture }) => picture ?? [])];
    return [...new Map(all.map((picture) => [picture.url, picture])).values()];
  }, [gallery, skus]);
  return <Gallery pictures={pictures} shown={useChosenSku(goods)?.picture?.url} />;
}
