import { PictureGrid } from '@/components/picture-grid/picture-grid';
import { useBrowseOnly } from '@/components/screen/browse-only';
import { VideoPoster } from '@/components/video-poster/video-poster';
import type { PostCard } from '@/contract/post';

import type { PostActs } from './post-acts';

interface PostMediaProps extends Pick<PostActs, 'onOpenPictures' | 'onPlay'> {
  readonly post: PostCard;
}

/** A moment's pictures, or its video. Under a post in Moments nothing plays, so there a video is its poster. */
export function PostMedia({ post, onOpenPictures, onPlay }: PostMediaProps) {
  const browseOnly = useBrowseOnly();
  const { pictures, video } = post;
  const [poster] = pictures;
  if (!video || !poster || browseOnly) return <PictureGrid pictures={pictures} onOpen={onOpenPictures} />;
  return <VideoPoster video={video} poster={poster} onPlay={() => onPlay(post)} />;
}
