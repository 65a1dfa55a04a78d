import type { PostContent } from '../types';
import type { PictureFiles } from './pictures';

/** WeChat packs clips with the code, and moments are short. */
const LONGEST = 60;

/** Faults of the clips: missing, shown nowhere, without a poster, of an impossible length. */
export function checkVideos(posts: readonly PostContent[], files: PictureFiles): readonly string[] {
  const used = new Set(posts.flatMap(({ video }) => (video ? [video.file] : [])));
  const unused = [...files.keys()].filter((file) => !used.has(file));
  return [
    ...posts.flatMap((post) => videoFaults(post, files)),
    ...unused.map((file) => `clips/${file}: no post plays it; use it or delete it.`),
  ];
}

function videoFaults({ id, video, pictures = [], blocks }: PostContent, files: PictureFiles): readonly string[] {
  if (!video) return [];
  const at = `posts[${id}].video`;
  return [
    ...(files.has(video.file) ? [] : [`${at}: there is no clip "${video.file}" in clips/.`]),
    ...(pictures.length === 1 ? [] : [`${at}: give the post one picture, its poster; it has ${pictures.length}.`]),
    ...(blocks ? [`${at}: an article has none.`] : []),
    ...(video.seconds > 0 && video.seconds <= LONGEST
      ? []
      : [`${at}.seconds: ${video.seconds} is not a length of 1 to ${LONGEST}.`]),
  ];
}
