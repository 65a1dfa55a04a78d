import { Text, View } from '@tarojs/components';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { PostMedia } from '@/components/feed/post-card/post-media';
import type { PostDetail } from '@/contract/feed/post';
import * as copy from '@/copy';
import { playPostVideo } from '@/pages/shared/feed/use-post-actions';
import { PosterEntry } from '@/pages/shared/posters/poster-entry';
import { RemotePage } from '@/pages/shared/remote-page';
import { previewPictures } from '@/platform/media/preview-pictures';
import { useDraft } from '@/stores/feed/comment-draft';
import { usePostActivity } from '@/stores/feed/use-post-activity';
import shared from '@/styles/shared.module.css';

import { useCommentMenu, useModerationPolling } from '../use-comment-menu';
import { coverOf, unshownGoods, usePost } from '../use-post';
import { BlockPicture } from './block-picture';
import { BlockView } from './block-view';
import { Byline } from './byline';
import { Comments } from './comments';
import { Composer } from './composer';
import styles from './post.module.css';

interface PostProps {
  readonly postId: string;
  /** Opens the SKU sheet over the post. */
  readonly onBuy: (goodsId: string) => void;
}

type LoadedPost = Omit<ReturnType<typeof usePost>, 'remote'>;

function ArticleBody({
  post,
  actions,
  onPicture,
}: { readonly post: PostDetail } & Pick<LoadedPost, 'actions' | 'onPicture'>) {
  const cover = coverOf(post);
  return (
    <>
      {cover && <BlockPicture picture={cover} onOpen={onPicture} />}
      {post.blocks.map((block, index) => (
        <BlockView key={index} block={block} actions={actions} onPicture={onPicture} />
      ))}
    </>
  );
}

function MomentBody({ post }: { readonly post: PostDetail }) {
  return (
    <>
      {post.text !== '' && (
        <Text className={shared['user-text']} userSelect>
          {post.text}
        </Text>
      )}
      <PostMedia post={post} onOpenPictures={previewPictures} onPlay={playPostVideo} />
    </>
  );
}

function PostContent({ post, shop, ago, actions, onPicture, reload }: { readonly post: PostDetail } & LoadedPost) {
  const goods = unshownGoods(post);
  const activity = usePostActivity(post);
  const draft = useDraft(post.id);
  const onComment = useCommentMenu(post.id);
  useModerationPolling(activity, reload);
  return (
    <View className={styles['post']}>
      {post.title !== undefined && <View className={styles['title']}>{post.title}</View>}
      <Byline shop={shop} ago={ago} />
      {post.kind === 'article' ? (
        <ArticleBody post={post} actions={actions} onPicture={onPicture} />
      ) : (
        <MomentBody post={post} />
      )}
      {goods.length > 0 && (
        <>
          <View className={styles['heading']}>{copy.feed.linkedGoods}</View>
          {goods.map((each) => (
            <GoodsRow key={each.id} goods={each} onOpen={actions.onOpenGoods} onBuy={actions.onBuy} />
          ))}
        </>
      )}
      <PosterEntry kind="post" id={post.id} />
      <Comments activity={activity} sending={draft.sending} onTap={onComment} />
      <Composer post={post} activity={activity} />
    </View>
  );
}

/** The post page: an article in blocks, or a moment. */
export function Post({ postId, onBuy }: PostProps) {
  const { remote, ...loaded } = usePost(postId, onBuy);
  return (
    <RemotePage remote={remote} shape="posts" onRetry={loaded.reload}>
      {(post) => <PostContent post={post} {...loaded} />}
    </RemotePage>
  );
}
