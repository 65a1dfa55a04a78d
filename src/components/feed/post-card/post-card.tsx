import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { Tag } from '@/components/ui/tag/tag';
import type { PostActivity, PostCard as PostCardData } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import * as copy from '@/copy';

import { CommentsPreview } from '../comments-preview/comments-preview';
import { ArticleLink } from './article-link';
import { FoldableText } from './foldable-text';
import type { PostActions } from './post-actions';
import { PostFooter } from './post-footer';
import { PostMedia } from './post-media';
import styles from './post-card.module.css';

interface PostCardProps {
  readonly post: PostCardData;
  readonly activity: PostActivity;
  readonly name: string;
  readonly avatar: Picture | undefined;
  /** Relative time, as text. */
  readonly ago: string;
  readonly actions: PostActions;
  /** Draws a line above the post. */
  readonly divided: boolean;
}

function Body({ post, actions }: Pick<PostCardProps, 'post' | 'actions'>) {
  if (post.kind === 'article') return <ArticleLink post={post} onOpen={actions.onOpenPost} />;
  return (
    <>
      <FoldableText postId={post.id} text={post.text} />
      <PostMedia post={post} {...actions} />
    </>
  );
}

/** A post in the feed, laid out like a post in WeChat Moments. */
export const PostCard = memo(function PostCard(props: PostCardProps) {
  const { post, activity, name, avatar, ago, actions, divided } = props;
  return (
    <View className={divided ? `${styles['post']} ${styles['divided']}` : styles['post']}>
      <Image className={styles['avatar']} src={avatar?.url ?? ''} mode="aspectFill" lazyLoad aria-hidden />
      <View className={styles['body']}>
        <View className={styles['name']}>
          {name}
          {post.pinned && <Tag>{copy.feed.pinned}</Tag>}
        </View>
        <Body post={post} actions={actions} />
        <PostFooter post={post} activity={activity} ago={ago} actions={actions} />
        {post.goods.map((goods) => (
          <GoodsRow key={goods.id} goods={goods} onOpen={actions.onOpenGoods} onBuy={actions.onBuy} />
        ))}
        <CommentsPreview activity={activity} onMore={() => actions.onComment(post.id)} />
      </View>
    </View>
  );
});
