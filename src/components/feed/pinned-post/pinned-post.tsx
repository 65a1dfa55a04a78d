import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';

import styles from './pinned-post.module.css';

interface PinnedPostProps {
  readonly post: PostCard;
  readonly onOpen: (postId: string) => void;
}

/** A pinned post as one row, so that it does not push what is new off the first screen. */
export const PinnedPost = memo(function PinnedPost({ post, onOpen }: PinnedPostProps) {
  const [cover] = post.pictures;
  const title = post.title ?? post.text;
  return (
    <Pressable className={styles['post']} label={copy.feed.openPinnedLabel(title)} onTap={() => onOpen(post.id)}>
      {cover && <Image className={styles['cover']} src={cover.url} mode="aspectFill" lazyLoad aria-hidden />}
      <Tag>{copy.feed.pinned}</Tag>
      <View className={styles['title']}>{title}</View>
      <Chevron />
    </Pressable>
  );
});
