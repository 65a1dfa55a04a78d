import { useMemo } from 'react';

import type { PostActs } from '@/components/feed/post-card/post-actions';
import type { PostCard, PostDetail } from '@/contract/feed/post';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { playVideo } from '@/platform/media/play-video';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { fetchPosters } from '@/platform/sharing/posters-package';
import { meanToSay } from '@/stores/feed/comment-intent';
import { toggleLike } from '@/stores/feed/comments';

/** Likes or no longer, at once; a word where it had to be put back. */
export async function like(postId: string): Promise<void> {
  const failure = await toggleLike(postId);
  if (failure) say(failure.retryable ? copy.feed.likeFailed : wordsFor(failure));
}

/** Keeps a post's pictures and words; where and how far is said on the way. */
export async function keep(post: PostCard | PostDetail): Promise<void> {
  try {
    await (await fetchPosters())?.keep(post);
  } catch {
    say(copy.feed.keepFailed);
  }
}

/** Plays a post's video, and says so where it can't be. */
export async function play({ video, pictures }: PostCard): Promise<void> {
  if (!video) return;
  const played = await playVideo(video.url, pictures[0]?.url ?? '');
  if (!played.ok) say(copy.feed.playFailed);
}

function openToSay(id: string): void {
  meanToSay(id);
  void go({ to: 'post', id });
}

/** What the acts in a post of a list lead to; the same functions for as long as the page lives. */
export function usePostActs(onBuy: (goodsId: string) => void): PostActs {
  return useMemo(
    () => ({
      onOpenPost: (id) => void go({ to: 'post', id }),
      onOpenGoods: (id) => void go({ to: 'goods', id }),
      onOpenPictures: previewPictures,
      onBuy,
      onTalk: openToSay,
      onLike: like,
      onKeep: keep,
      onPlay: play,
    }),
    [onBuy],
  );
}
