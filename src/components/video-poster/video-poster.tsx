import { Image, View } from '@tarojs/components';

import { shapeOf } from '@/components/picture-grid/grid-rule';
import grid from '@/components/picture-grid/picture-grid.module.css';
import type { Picture } from '@/contract/picture';
import type { Video } from '@/contract/post';
import * as copy from '@/copy';
import { formatLength } from '@/copy/format-time';

import styles from './video-poster.module.css';

interface VideoPosterProps {
  readonly video: Video;
  readonly poster: Picture;
  readonly onPlay: () => void;
}

/** What stands for a video until it is asked for, as large as a picture alone: nothing of it is fetched before. */
export function VideoPoster({ video, poster, onPlay }: VideoPosterProps) {
  return (
    <View
      className={`${styles['video']} ${grid[shapeOf(video)]}`}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.feed.play(poster.alt, video.seconds)}
      onClick={onPlay}
    >
      <Image className={styles['poster']} src={poster.url} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['length']}>{formatLength(video.seconds)}</View>
    </View>
  );
}
