import { useCallback, useMemo } from 'react';

import type { GoodsCard } from '@/contract/catalog/goods';
import type { PostDetail } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { formatAgo } from '@/copy/format-time';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';
import { postResource } from '@/stores/feed/feed';
import { feedNow } from '@/stores/feed/feed-days';
import { shopResource } from '@/stores/shop/shop';

import { postShareContent } from '../shared/feed/share-post';
import { useArrival } from '../shared/use-arrival';
import { useSharing } from '../shared/use-sharing';

/** Linked goods that no block of the article shows. */
export function unshownGoods({ goods, blocks }: PostDetail): readonly GoodsCard[] {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'goods' ? [block.goods.id] : [])));
  return goods.filter(({ id }) => !shown.has(id));
}

/** All pictures of a post in display order, without duplicates. */
export function allPicturesOf({ pictures, blocks }: PostDetail): readonly Picture[] {
  const inBlocks = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  const all = new Map([...pictures, ...inBlocks].map((picture) => [picture.url, picture]));
  return [...all.values()];
}

/** An article's cover; undefined if a block shows the same picture. */
export function coverOf({ pictures, blocks }: PostDetail): Picture | undefined {
  const [cover] = pictures;
  const isRepeated = blocks.some((block) => block.kind === 'picture' && block.picture.url === cover?.url);
  return isRepeated ? undefined : cover;
}

/** Whether an id can be a post's; false for a truncated or invented link. */
export function isPossiblePostId(postId: string): boolean {
  return postId !== '' && postId.length <= LIMITS.idChars;
}

/** Data and handlers of the post page. */
export function usePost(postId: string, onBuy: (goodsId: string) => void) {
  const { remote, reload } = postResource.use({ postId });
  const shop = shopResource.use({}).remote;
  const post = valueIn(remote);
  const ago = useMemo(() => (post ? formatAgo(post.at, feedNow()) : ''), [post]);

  const defaultTitle = copy.feed.shareDefaultTitle;
  useArrival({ to: 'post', id: postId });
  useSharing({
    chatCard: () => (post ? postShareContent(post) : { title: defaultTitle, route: { to: 'feed' } }),
    timelineCard: () => (post ? postShareContent(post) : { title: defaultTitle, route: { to: 'post', id: postId } }),
  });

  const actions = useMemo(
    () => ({
      onOpenGoods: (goodsId: string) => void navigateTo({ to: 'goods', id: goodsId }),
      onBuy,
    }),
    [onBuy],
  );
  const onPicture = useCallback(
    (picture: Picture) => {
      const pictures = post ? allPicturesOf(post) : [];
      void previewPictures(
        pictures,
        pictures.findIndex(({ url }) => url === picture.url),
      );
    },
    [post],
  );
  return { remote, reload, shop: valueIn(shop), ago, actions, onPicture };
}
