import { memo, useCallback } from 'react';
import { View } from '@tarojs/components';

import { Picture } from '@/components/picture/picture';
import type { PostCard } from '@/contract/post';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { go } from '@/platform/navigation';

import styles from './posts.module.css';

interface PostRowProps {
  readonly post: PostCard;
  readonly onOpen: (postId: string) => void;
}

const PostRow = memo(function PostRow({ post, onOpen }: PostRowProps) {
  const words = post.title ?? post.text;
  const [picture] = post.pictures;
  return (
    <View
      className={styles['row']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.goodsPage.openPost(words)}
      onClick={() => onOpen(post.id)}
    >
      <View className={styles['said']}>
        <View className={styles['words']}>{words}</View>
        <View className={styles['day']}>{formatDay(post.at)}</View>
      </View>
      {picture && (
        <View className={styles['frame']}>
          <Picture picture={picture} decorative />
        </View>
      )}
    </View>
  );
});

/** What the seller told of it elsewhere. */
export const Posts = memo(function Posts({ posts }: { readonly posts: readonly PostCard[] }) {
  const onOpen = useCallback((id: string) => void go({ to: 'post', id }), []);
  if (posts.length === 0) return null;
  return (
    <View className={styles['posts']}>
      <View className={styles['title']}>{copy.goodsPage.posts}</View>
      {posts.map((post) => (
        <PostRow key={post.id} post={post} onOpen={onOpen} />
      ))}
    </View>
  );
});
