import { Image, View } from '@tarojs/components';

import { shapeOf } from '@/components/ui/picture-grid/grid-layout';
import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import grid from '@/components/ui/picture-grid/picture-grid.module.css';
import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';
import { formatDuration } from '@/copy/format-time';

import type { PostActions } from './post-actions';
import styles from './post-media.module.css';

interface PostMediaProps extends Pick<PostActions, 'onOpenPictures' | 'onPlay'> {
  readonly post: PostCard;
}

/**
 * A moment's pictures, or its video as a poster frame; the video is not loaded before it is played. In Moments'
 * single-page mode videos can't play, so the frame is shown as a picture.
 */
export function PostMedia({ post, onOpenPictures, onPlay }: PostMediaProps) {
  const browseOnly = useBrowseOnly();
  const { pictures, video } = post;
  const [poster] = pictures;
  if (!video || !poster || browseOnly) return <PictureGrid pictures={pictures} onOpen={onOpenPictures} />;
  return (
    <Pressable
      className={`${styles['video']} ${grid['cell']} ${grid[shapeOf(video)]}`}
      label={copy.feed.playLabel(poster.alt, video.seconds)}
      onTap={() => onPlay(post)}
    >
      <Image className={styles['frame']} src={poster.url} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['duration']}>{formatDuration(video.seconds)}</View>
    </Pressable>
  );
}
