import type { CatalogSnapshot } from '@/cloud/catalog-snapshot';
import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { sortFeed } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';

/** A post dated in the future is scheduled and not visible yet. */
function isVisible(post: PostRecord, now: EpochMs): boolean {
  return post.at <= now;
}

/** The post, if it is visible now; else NOT_FOUND. */
export function findPost(
  postId: string,
  { catalog, clock }: Pick<Ports, 'catalog' | 'clock'>,
): Result<PostRecord, Failure<'NOT_FOUND'>> {
  const post = catalog.postById.get(postId);
  return post && isVisible(post, clock.now()) ? ok(post) : err(failure('NOT_FOUND', { what: 'post' }));
}

/** The posts visible now, in feed order. */
export function visiblePosts(catalog: CatalogSnapshot, now: EpochMs): readonly PostRecord[] {
  return sortFeed(catalog.posts.filter((post) => isVisible(post, now)));
}

/** The goods that a post links to or shows in a block. */
export function goodsIdsOf({ goodsIds, blocks }: PostRecord): readonly string[] {
  return [...goodsIds, ...blocks.flatMap((block) => (block.kind === 'goods' ? [block.goodsId] : []))];
}

/** Whether a post links to this goods item or shows it in a block. */
export function isAbout(post: PostRecord, goodsId: string): boolean {
  return goodsIdsOf(post).includes(goodsId);
}
