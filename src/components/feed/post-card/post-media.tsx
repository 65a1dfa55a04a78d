import { Image, View } from '@tarojs/components';

import { shapeOf } from '@/components/ui/picture-grid/grid-layout';
import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';
import { formatLength } from '@/copy/format-time';

import type { PostActs } from './post-actions';
import styles from './post-media.module.css';
import grid from '@/components/ui/picture-grid/picture-grid.module.css';

interface PostMediaProps extends Pick<PostActs, 'onOpenPictures' | 'onPlay'> {
  readonly post: PostCard;
}

/**
 * A moment's pictures, or its video: that is its poster, as large as a picture alone, and nothing more is fetched until it
 * is played. Under a post in Moments nothing plays, so there it is a picture.
 */
export function PostMedia({ post, onOpenPictures, onPlay }: PostMediaProps) {
  const browseOnly = useBrowseOnly();
  const { pictures, video } = post;
  const [poster] = pictures;
  if (!video || !poster || browseOnly) return <PictureGrid pictures={pictures} onOpen={onOpenPictures} />;
  return (
    <View
      className={`${styles['video']} ${grid['cell']} ${grid[shapeOf(video)]}`}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.feed.play(poster.alt, video.seconds)}
      onClick={() => onPlay(post)}
    >
      <Image className={styles['poster']} src={poster.url} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['length']}>{formatLength(video.seconds)}</View>
    </View>
  );
}
