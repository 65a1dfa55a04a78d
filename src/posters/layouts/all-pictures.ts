import type { PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

/** All pictures of a post in the order in which they are seen, each once: an article has more than its cover. */
export function allPictures({ pictures, blocks }: Pick<PostDetail, 'pictures' | 'blocks'>): readonly Picture[] {
  const inBlocks = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  return [...new Map([...pictures, ...inBlocks].map((picture) => [picture.url, picture])).values()];
}
