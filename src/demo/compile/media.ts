import type { Video } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

import type { PictureContent, PostContent } from '../types';

const PICTURE_WIDTH = 600;

/** A file of `pictures/` as a picture with an address and a size in px. */
export function toPicture({ file, alt, ratio = [1, 1] }: PictureContent): Picture {
  const [width, height] = ratio;
  const pixels = Math.round((PICTURE_WIDTH * height) / width);
  return { url: `/sandbox/pictures/${file}`, width: PICTURE_WIDTH, height: pixels, alt };
}

/** A file of `clips/` as a video with the aspect ratio of its poster. */
export function toVideo(
  { file, seconds }: NonNullable<PostContent['video']>,
  poster: PictureContent | undefined,
): Video {
  const { width, height } = toPicture(poster ?? { file, alt: '' });
  return { url: `/sandbox/clips/${file}`, seconds, width, height };
}
