import { Image, View } from '@tarojs/components';

import type { Video } from '@/contract/post';
import * as copy from '@/copy';
import { formatLength } from '@/copy/format-time';

import styles from './video-poster.module.css';

interface VideoPosterProps {
  readonly video: Video;
  /** Without it, it is a picture. */
  readonly onPlay?: (() => void) | undefined;
}

/** What stands for a video until it is asked for: nothing of it is fetched before. */
export function VideoPoster({ video, onPlay }: VideoPosterProps) {
  const leads = {
    hoverClass: styles['pressed'] ?? '',
    'aria-role': 'button',
    'aria-label': copy.feed.play(video.poster.alt, video.seconds),
    onClick: onPlay,
  };
  return (
    <View className={styles['video']} {...(onPlay ? leads : { 'aria-label': video.poster.alt })}>
      <Image className={styles['poster']} src={video.poster.url} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['length']}>{formatLength(video.seconds)}</View>
    </View>
  );
}
