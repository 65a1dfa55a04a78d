import { useCallback, useMemo } from 'react';

import type { GoodsCard } from '@/contract/catalog/goods';
import type { PostDetail } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { formatAgo } from '@/copy/format-time';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';
import { postResource } from '@/stores/feed/feed';
import { feedNow } from '@/stores/feed/feed-days';
import { shopResource } from '@/stores/shop/shop';

import { sharedPost } from '../shared/feed/share-post';
import { useArrival } from '../shared/use-arrival';
import { useSharing } from '../shared/use-sharing';

/** Goods that the words of an article have not shown yet. */
export function goodsLeft({ goods, blocks }: PostDetail): readonly GoodsCard[] {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'goods' ? [block.goods.id] : [])));
  return goods.filter(({ id }) => !shown.has(id));
}

/** All pictures of a post in the order in which they are seen, each once. */
export function picturesOf({ pictures, blocks }: PostDetail): readonly Picture[] {
  const inBlocks = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  const all = new Map([...pictures, ...inBlocks].map((picture) => [picture.url, picture]));
  return [...all.values()];
}

/** An article's cover, unless the article shows it further down anyway. */
export function coverOf({ pictures, blocks }: PostDetail): Picture | undefined {
  const [cover] = pictures;
  const again = blocks.some((block) => block.kind === 'picture' && block.picture.url === cover?.url);
  return again ? undefined : cover;
}

/** An id that no post can have: the link was cut short or made up. */
export function canBeAPost(postId: string): boolean {
  return postId !== '' && postId.length <= LIMITS.idChars;
}

/** A post, whom it is by, and what a tap in it leads to. */
export function usePost(postId: string, onBuy: (goodsId: string) => void) {
  const { remote, reload } = postResource.use({ postId });
  const shop = shopResource.use({}).remote;
  const post = valueIn(remote);
  const ago = useMemo(() => (post ? formatAgo(post.at, feedNow()) : ''), [post]);

  const plain = copy.feed.sharePlain;
  useArrival({ to: 'post', id: postId });
  useSharing({
    card: () => (post ? sharedPost(post) : { title: plain, place: { to: 'feed' } }),
    moment: () => (post ? sharedPost(post) : { title: plain, place: { to: 'post', id: postId } }),
  });

  const acts = useMemo(
    () => ({
      onOpenGoods: (goodsId: string) => void go({ to: 'goods', id: goodsId }),
      onBuy,
    }),
    [onBuy],
  );
  const onPicture = useCallback(
    (picture: Picture) => {
      const pictures = post ? picturesOf(post) : [];
      void previewPictures(
        pictures,
        pictures.findIndex(({ url }) => url === picture.url),
      );
    },
    [post],
  );
  return { remote, reload, shop: valueIn(shop), ago, acts, onPicture };
}
