import { Image, View } from '@tarojs/components';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';

import styles from './article-link.module.css';

interface ArticleLinkProps {
  readonly post: PostCard;
  readonly onOpen: (postId: string) => void;
}

/** An article as the feed shows it: something to be opened, where anything can be. */
export function ArticleLink({ post, onOpen }: ArticleLinkProps) {
  const [cover] = post.pictures;
  const title = post.title ?? '';
  const leads = !useBrowseOnly() && {
    hoverClass: styles['pressed'],
    'aria-role': 'button',
    'aria-label': copy.feed.openArticle(title),
    onClick: () => onOpen(post.id),
  };
  return (
    <View className={styles['article']} {...leads}>
      {cover && <Image className={styles['cover']} src={cover.url} mode="aspectFill" lazyLoad aria-hidden />}
      <View className={styles['title']}>{title}</View>
      <View className={styles['line']}>{post.text}</View>
    </View>
  );
}
