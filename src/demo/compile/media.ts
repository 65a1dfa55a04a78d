import type { Video } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

import type { PictureContent, PostContent } from '../types';

const PICTURE_WIDTH = 600;

/** Where the browser preview serves the files of `pictures/`. */
export const SERVED_FOLDER = '/sandbox/pictures';

/** A file of `pictures/`, or its path on the phone, as a picture with a size in px. */
export function toPicture({ file, alt, ratio = [1, 1] }: PictureContent): Picture {
  const [width, height] = ratio;
  const pixels = Math.round((PICTURE_WIDTH * height) / width);
  const url = file.includes('/') ? file : `${SERVED_FOLDER}/${file}`;
  return { url, width: PICTURE_WIDTH, height: pixels, alt };
}

/** A file of `clips/` as a video with the aspect ratio of its poster. */
export function toVideo(
  { file, seconds }: NonNullable<PostContent['video']>,
  poster: PictureContent | undefined,
): Video {
  const { width, height } = toPicture(poster ?? { file, alt: '' });
  return { url: `/sandbox/clips/${file}`, seconds, width, height };
}
