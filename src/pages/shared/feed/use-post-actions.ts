import { useMemo } from 'react';

import type { PostActions } from '@/components/feed/post-card/post-actions';
import type { PostCard, PostDetail } from '@/contract/feed/post';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { playVideo } from '@/platform/media/play-video';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { loadPosters } from '@/platform/sharing/posters-package';
import { requestCommentFocus } from '@/stores/feed/comment-focus';
import { toggleLike } from '@/stores/feed/post-activity';

/** Toggles the like; shows a toast if it was reverted. */
export async function toggleLikeWithToast(postId: string): Promise<void> {
  const failure = await toggleLike(postId);
  if (failure) showToast(failure.retryable ? copy.feed.likeFailed : failureText(failure));
}

/** Saves a post's pictures and copies its text; progress is shown as toasts. */
export async function savePost(post: PostCard | PostDetail): Promise<void> {
  try {
    await (await loadPosters())?.savePost(post);
  } catch {
    showToast(copy.feed.saveFailed);
  }
}

/** Plays a post's video; shows a toast on failure. */
export async function playPostVideo({ video, pictures }: PostCard): Promise<void> {
  if (!video) return;
  const result = await playVideo(video.url, pictures[0]?.url ?? '');
  if (!result.ok) showToast(copy.feed.playFailed);
}

function openComments(id: string): void {
  requestCommentFocus(id);
  void navigateTo({ to: 'post', id });
}

/** Stable handlers for the posts of a list. */
export function usePostActions(onBuy: (goodsId: string) => void): PostActions {
  return useMemo(
    () => ({
      onOpenPost: (id) => void navigateTo({ to: 'post', id }),
      onOpenGoods: (id) => void navigateTo({ to: 'goods', id }),
      onOpenPictures: previewPictures,
      onBuy,
      onComment: openComments,
      onLike: toggleLikeWithToast,
      onSave: savePost,
      onPlay: playPostVideo,
    }),
    [onBuy],
  );
}
