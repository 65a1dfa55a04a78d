import type { Video } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

import type { PictureContent, PostContent } from '../types';

const PICTURE_WIDTH = 600;

/** A picture of the folder as pages show it. */
export function picture({ file, alt, ratio = [1, 1] }: PictureContent): Picture {
  const [width, height] = ratio;
  return { url: `/pictures/${file}`, width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * height) / width), alt };
}

/** A clip of the folder as pages play it, in the shape of the picture that stands for it. */
export function clip({ file, seconds }: NonNullable<PostContent['video']>, poster: PictureContent | undefined): Video {
  const { width, height } = picture(poster ?? { file, alt: '' });
  return { url: `/sandbox/clips/${file}`, seconds, width, height };
}
