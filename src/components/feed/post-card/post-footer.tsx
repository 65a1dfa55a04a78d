import { View } from '@tarojs/components';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { WordMark } from '@/components/ui/text-button/text-button';
import type { PostCard, Talk } from '@/contract/feed/post';
import * as copy from '@/copy';

import { Heart } from '../like-button/like-button';
import { KeepMark } from '../save-button/save-button';
import { ShareMark } from '../share-button/share-button';
import type { PostActs } from './post-actions';
import styles from './post-footer.module.css';

interface PostFootProps {
  readonly post: PostCard;
  readonly talk: Talk;
  /** How long ago it was, in words. */
  readonly ago: string;
  readonly acts: PostActs;
}

/** When a post was written, and what can be done with it. */
export function PostFoot({ post, talk, ago, acts }: PostFootProps) {
  const browseOnly = useBrowseOnly();
  const { likes, liked, comments, earlier } = talk;
  const what = post.title ?? post.text;
  return (
    <View className={styles['foot']}>
      <View className={styles['ago']}>{ago}</View>
      {!browseOnly && (
        <>
          <Heart likes={likes} liked={liked} onTap={() => acts.onLike(post.id)} />
          <WordMark words={copy.feed.comment(comments.length + earlier)} onTap={() => acts.onTalk(post.id)} />
          <KeepMark post={post} onKeep={acts.onKeep} />
        </>
      )}
      <ShareMark id={`share-${post.id}`} postId={post.id} what={what} />
    </View>
  );
}
