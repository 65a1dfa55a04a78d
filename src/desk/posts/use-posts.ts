import type { Failure } from '@/contract/failure';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { chooseFrom, confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { deletePost, deskPostsList, hidePost, isToCome, pinPost } from '@/stores/desk/posts';

async function send(write: Promise<Result<unknown, Failure>>, done: string): Promise<void> {
  const result = await write;
  showToast(result.ok ? done : failureText(result.failure));
}

async function openMenu({ id: postId, pinned, state }: DeskPostRow): Promise<void> {
  const isHidden = state === 'hidden';
  const chosen = await chooseFrom([
    pinned ? copy.deskPosts.unpin : copy.deskPosts.pin,
    isHidden ? copy.deskPosts.show : copy.deskPosts.hide,
    copy.deskPosts.remove,
  ]);
  if (chosen === 0) await send(pinPost({ postId, pinned: !pinned }), copy.deskPosts.done[pinned ? 'unpin' : 'pin']);
  if (chosen === 1)
    await send(hidePost({ postId, hidden: !isHidden }), copy.deskPosts.done[isHidden ? 'show' : 'hide']);
  if (chosen === 2 && (await confirm(copy.deskPosts.confirmRemove)))
    await send(deletePost(postId), copy.deskPosts.done.remove);
}

/** The seller's posts, newest first. */
export function usePosts() {
  const { remote, refresh, loadMore } = deskPostsList.use({});
  useRefreshOnShow(remote.status, refresh);
  useRefreshOnPullDown(refresh);
  return {
    remote,
    pages: useInfiniteList(remote, loadMore),
    refresh: () => void refresh(),
    loadMore: () => void loadMore(),
    openMenu: (post: DeskPostRow) => void openMenu(post),
    /** A scheduled post has no page yet. */
    open: (post: DeskPostRow) => void navigateTo({ to: isToCome(post) ? 'desk-posts-edit' : 'post', id: post.id }),
    edit: ({ id }: DeskPostRow) => void navigateTo({ to: 'desk-posts-edit', id }),
    publish: () => void navigateTo({ to: 'desk-publish' }),
    writeArticle: () => void navigateTo({ to: 'desk-posts-edit' }),
  };
}

export type PostsPage = ReturnType<typeof usePosts>;
