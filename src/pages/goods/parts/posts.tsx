import { View } from '@tarojs/components';
import { memo, useCallback } from 'react';

import { Onward } from '@/components/ui/chevron/chevron';
import { Picture } from '@/components/ui/picture/picture';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { go } from '@/platform/navigation/navigation';

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

interface PostsProps {
  readonly goodsId: string;
  /** The first of them … */
  readonly posts: readonly PostCard[];
  /** … and how many there are. */
  readonly count: number;
}

function Title({ goodsId, posts, count }: PostsProps) {
  const title = <View className={styles['title']}>{copy.goodsPage.posts}</View>;
  if (count <= posts.length) return title;
  return (
    <View
      className={styles['head']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.goodsPage.allPostsLabel(count)}
      onClick={() => void go({ to: 'goods-posts', goodsId })}
    >
      {title}
      <View className={styles['all']}>{copy.goodsPage.allPosts(count)}</View>
      <Onward />
    </View>
  );
}

/** What the seller told of it elsewhere. */
export const Posts = memo(function Posts(props: PostsProps) {
  const { posts } = props;
  const onOpen = useCallback((id: string) => void go({ to: 'post', id }), []);
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
