import { memo } from 'react';
import { Image, View } from '@tarojs/components';

import { GoodsRow } from '@/components/goods-row/goods-row';
import { PictureGrid } from '@/components/picture-grid/picture-grid';
import { Picture } from '@/components/picture/picture';
import { ShareMark } from '@/components/share-mark/share-mark';
import { Tag } from '@/components/tag/tag';
import { Talk } from '@/components/talk/talk';
import type { Picture as PictureData } from '@/contract/picture';
import type { PostCard as PostCardData } from '@/contract/post';
import * as copy from '@/copy';

import styles from './post-card.module.css';
import { Words } from './words';

/** What a tap in a post leads to. Kept by its page from one drawing to the next. */
export interface PostActs {
  readonly onOpenPost: (postId: string) => void;
  readonly onOpenGoods: (goodsId: string) => void;
  readonly onBuy: (goodsId: string) => void;
  readonly onOpenPictures: (pictures: readonly PictureData[], index: number) => void;
}

interface PostCardProps {
  readonly post: PostCardData;
  readonly name: string;
  readonly portrait: PictureData | undefined;
  /** How long ago it was, in words. */
  readonly ago: string;
  readonly acts: PostActs;
}

/** Comments that the feed shows of one post; the post's own page has them all. */
const COMMENTS = 6;

/** An article as the feed shows it: something to be opened. */
function ArticleLink({ post, acts }: Pick<PostCardProps, 'post' | 'acts'>) {
  const [cover] = post.pictures;
  const title = post.title ?? '';
  return (
    <View
      className={styles['article']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.feed.openArticle(title)}
      onClick={() => acts.onOpenPost(post.id)}
    >
      {cover && (
        <View className={styles['cover']}>
          <Picture picture={cover} decorative />
        </View>
      )}
      <View className={styles['title']}>{title}</View>
      <View className={styles['line']}>{post.text}</View>
    </View>
  );
}

/** A post in the feed, with the anatomy of Moments. */
export const PostCard = memo(function PostCard({ post, name, portrait, ago, acts }: PostCardProps) {
  return (
    <View className={styles['post']}>
      <Image className={styles['portrait']} src={portrait?.url ?? ''} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['body']}>
        <View className={styles['name']}>
          {name}
          {post.pinned && <Tag>{copy.feed.pinned}</Tag>}
        </View>
        {post.kind === 'article' ? (
          <ArticleLink post={post} acts={acts} />
        ) : (
          <>
            <Words text={post.text} />
            <PictureGrid pictures={post.pictures} onOpen={acts.onOpenPictures} />
          </>
        )}
        <View className={styles['foot']}>
          <View className={styles['ago']}>{ago}</View>
          <ShareMark id={`share-${post.id}`} postId={post.id} what={post.title ?? post.text} />
        </View>
        {post.goods.map((goods) => (
          <GoodsRow key={goods.id} goods={goods} onOpen={acts.onOpenGoods} onBuy={acts.onBuy} />
        ))}
        <Talk likes={post.likes} comments={post.comments} most={COMMENTS} onMore={() => acts.onOpenPost(post.id)} />
      </View>
    </View>
  );
});
