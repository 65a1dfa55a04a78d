import { View } from '@tarojs/components';
import { memo, useCallback } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './related-posts.module.css';

interface PostRowProps {
  readonly post: PostCard;
  readonly onOpen: (postId: string) => void;
}

const PostRow = memo(function PostRow({ post, onOpen }: PostRowProps) {
  const text = post.title ?? post.text;
  const [picture] = post.pictures;
  return (
    <Pressable className={styles['row']} label={copy.goodsPage.openPost(text)} onTap={() => onOpen(post.id)}>
      <View className={shared['grow']}>
        <View className={shared['clamp']}>{text}</View>
        <View className={styles['day']}>{formatDay(post.at)}</View>
      </View>
      {picture && (
        <View className={styles['frame']}>
          <Picture picture={picture} decorative />
        </View>
      )}
    </Pressable>
  );
});

interface RelatedPostsProps {
  readonly goodsId: string;
  /** The first posts; `count` is the total. */
  readonly posts: readonly PostCard[];
  readonly count: number;
}

function Title({ goodsId, posts, count }: RelatedPostsProps) {
  const more = {
    text: copy.goodsPage.allPosts(count),
    label: copy.goodsPage.allPostsLabel(count),
    onTap: () => void navigateTo({ to: 'goods-posts', goodsId }),
  };
  return <SectionHeading title={copy.goodsPage.posts} more={count > posts.length ? more : undefined} />;
}

/** Posts about the goods item. */
export const RelatedPosts = memo(function RelatedPosts(props: RelatedPostsProps) {
  const { posts } = props;
  const onOpen = useCallback((id: string) => void navigateTo({ to: 'post', id }), []);
  if (posts.length === 0) return null;
  return (
    <View className={styles['posts']}>
      <Title {...props} />
      {posts.map((post) => (
        <PostRow key={post.id} post={post} onOpen={onOpen} />
      ))}
    </View>
  );
});
