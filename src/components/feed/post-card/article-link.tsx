import { Image, View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';

import styles from './article-link.module.css';

interface ArticleLinkProps {
  readonly post: PostCard;
  readonly onOpen: (postId: string) => void;
}

/** An article in the feed: cover, title and summary. Opens the article, except in Moments' single-page mode. */
export function ArticleLink({ post, onOpen }: ArticleLinkProps) {
  const [cover] = post.pictures;
  const title = post.title ?? '';
  const browseOnly = useBrowseOnly();
  return (
    <Pressable
      className={styles['article']}
      label={copy.feed.openArticleLabel(title)}
      onTap={browseOnly ? undefined : () => onOpen(post.id)}
    >
      {cover && <Image className={styles['cover']} src={cover.url} mode="aspectFill" lazyLoad aria-hidden />}
      <View className={styles['title']}>{title}</View>
      <View className={styles['summary']}>{post.text}</View>
    </Pressable>
  );
}
