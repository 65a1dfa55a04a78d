import type { PostContent } from '../types';
import type { PictureFiles } from './pictures';

/** Clips are part of the package, so they must be short, s. */
const MAX_SECONDS = 60;

/** Problems of video clips: a missing or unused file, no poster or an invalid length. */
export function checkVideos(posts: readonly PostContent[], files: PictureFiles): readonly string[] {
  const used = new Set(posts.flatMap(({ video }) => (video ? [video.file] : [])));
  const unused = [...files.keys()].filter((file) => !used.has(file));
  return [
    ...posts.flatMap((post) => videoProblems(post, files)),
    ...unused.map((file) => `clips/${file}: no post plays it; use it or delete it.`),
  ];
}

function videoProblems({ id, video, pictures = [], blocks }: PostContent, files: PictureFiles): readonly string[] {
  if (!video) return [];
  const path = `posts[${id}].video`;
  return [
    ...(files.has(video.file) ? [] : [`${path}: there is no clip "${video.file}" in clips/.`]),
    ...(pictures.length === 1 ? [] : [`${path}: give the post one picture, its poster; it has ${pictures.length}.`]),
    ...(blocks ? [`${path}: an article can't have a video.`] : []),
    ...(video.seconds > 0 && video.seconds <= MAX_SECONDS
      ? []
      : [`${path}.seconds: ${video.seconds} is not a length from 1 to ${MAX_SECONDS}.`]),
  ];
}
