import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { Tag } from '@/components/ui/tag/tag';
import type { PostCard as PostCardData, Talk as TalkData } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import * as copy from '@/copy';

import { Talk } from '../comments-preview/comments-preview';
import { ArticleLink } from './article-link';
import type { PostActs } from './post-actions';
import { PostFoot } from './post-footer';
import { PostMedia } from './post-media';
import { Words } from './post-text';
import styles from './post-card.module.css';

interface PostCardProps {
  readonly post: PostCardData;
  readonly talk: TalkData;
  readonly name: string;
  readonly portrait: Picture | undefined;
  /** How long ago it was, in words. */
  readonly ago: string;
  readonly acts: PostActs;
  /** A hairline keeps it from what stands above. */
  readonly parted: boolean;
}

function Body({ post, acts }: Pick<PostCardProps, 'post' | 'acts'>) {
  if (post.kind === 'article') return <ArticleLink post={post} onOpen={acts.onOpenPost} />;
  return (
    <>
      <Words postId={post.id} text={post.text} />
      <PostMedia post={post} {...acts} />
    </>
  );
}

/** A post in the feed, with the anatomy of Moments. */
export const PostCard = memo(function PostCard(props: PostCardProps) {
  const { post, talk, name, portrait, ago, acts, parted } = props;
  return (
    <View className={parted ? `${styles['post']} ${styles['parted']}` : styles['post']}>
      <Image className={styles['portrait']} src={portrait?.url ?? ''} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['body']}>
        <View className={styles['name']}>
          {name}
          {post.pinned && <Tag>{copy.feed.pinned}</Tag>}
        </View>
        <Body post={post} acts={acts} />
        <PostFoot post={post} talk={talk} ago={ago} acts={acts} />
        {post.goods.map((goods) => (
          <GoodsRow key={goods.id} goods={goods} onOpen={acts.onOpenGoods} onBuy={acts.onBuy} />
        ))}
        <Talk talk={talk} onMore={() => acts.onTalk(post.id)} />
      </View>
    </View>
  );
});
