import type { ShopWindow } from '@/cloud/catalog-snapshot';
import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { sortFeed } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';

/** A post dated in the future is written ahead: no one sees it before its time. */
function isShown(post: PostRecord, now: EpochMs): boolean {
  return post.at <= now;
}

/** The post, if it can be seen now. */
export function findPost(
  postId: string,
  { window, clock }: Pick<Ports, 'window' | 'clock'>,
): Result<PostRecord, Failure<'NOT_FOUND'>> {
  const post = window.postById.get(postId);
  return post && isShown(post, clock.now()) ? ok(post) : err(failure('NOT_FOUND', { what: 'post' }));
}

/** The posts that can be seen now, in feed order. */
export function shownPosts(window: ShopWindow, now: EpochMs): readonly PostRecord[] {
  return sortFeed(window.posts.filter((post) => isShown(post, now)));
}

export function isAbout(post: PostRecord, goodsId: string): boolean {
  return (
    post.goodsIds.includes(goodsId) || post.blocks.some((block) => block.kind === 'goods' && block.goodsId === goodsId)
  );
}
