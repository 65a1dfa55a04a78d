import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import styles from './block-picture.module.css';

interface BlockPictureProps {
  readonly picture: PictureData;
  readonly caption?: string | undefined;
  readonly onOpen: (picture: PictureData) => void;
}

/** Maximum height/width ratio of a picture in an article; a taller one is cropped. */
const MAX_RATIO = 1.25;

/** A full-width picture in an article, with its caption. */
export function BlockPicture({ picture, caption, onOpen }: BlockPictureProps) {
  const ratio = Math.min(MAX_RATIO, picture.height / picture.width);
  return (
    <View>
      <View
        className={styles['frame']}
        style={`padding-bottom:${Math.round(ratio * 1000) / 10}%`}
        aria-role="button"
        aria-label={copy.feed.enlargeLabel(picture.alt)}
        onClick={() => onOpen(picture)}
      >
        <Picture picture={picture} className={shared['cover']} decorative />
      </View>
      {caption !== undefined && <View className={styles['caption']}>{caption}</View>}
    </View>
  );
}
