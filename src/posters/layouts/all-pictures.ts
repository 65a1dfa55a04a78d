import type { PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

/** All pictures of a post in display order, without duplicates; for an article also those in its blocks. */
export function allPicturesOf({ pictures, blocks }: Pick<PostDetail, 'pictures' | 'blocks'>): readonly Picture[] {
  const inBlocks = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  return [...new Map([...pictures, ...inBlocks].map((picture) => [picture.url, picture])).values()];
}
