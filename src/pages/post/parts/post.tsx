import { Text, View } from '@tarojs/components';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { PostMedia } from '@/components/feed/post-card/post-media';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import type { PostDetail } from '@/contract/feed/post';
import * as copy from '@/copy';
import { play } from '@/pages/shared/feed/use-post-actions';
import { PosterWay } from '@/pages/shared/posters/poster-entry';
import { previewPictures } from '@/platform/media/preview-pictures';
import { useDraft } from '@/stores/feed/comment-draft';
import { useTalk } from '@/stores/feed/use-comments';

import { useCommentAct, useVerdict } from '../use-comments';
import { coverOf, goodsLeft, usePost } from '../use-post';
import { Plate } from './block-picture';
import { BlockView } from './block-view';
import { ByLine } from './by-line';
import { Comments } from './comments';
import { Composer } from './composer';
import styles from './post.module.css';

interface PostProps {
  readonly postId: string;
  readonly onHome: () => void;
  /** Opens the SKU sheet over the post. */
  readonly onBuy: (goodsId: string) => void;
}

type Kept = Omit<ReturnType<typeof usePost>, 'remote'>;

function ArticleBody({ post, acts, onPicture }: { readonly post: PostDetail } & Pick<Kept, 'acts' | 'onPicture'>) {
  const cover = coverOf(post);
  return (
    <>
      {cover && <Plate picture={cover} onOpen={onPicture} />}
      {post.blocks.map((block, index) => (
        <BlockView key={index} block={block} acts={acts} onPicture={onPicture} />
      ))}
    </>
  );
}

function MomentBody({ post }: { readonly post: PostDetail }) {
  return (
    <>
      {post.text !== '' && (
        <Text className={styles['words']} userSelect>
          {post.text}
        </Text>
      )}
      <PostMedia post={post} onOpenPictures={previewPictures} onPlay={play} />
    </>
  );
}

function Shown({ post, shop, ago, acts, onPicture, reload }: { readonly post: PostDetail } & Kept) {
  const goods = goodsLeft(post);
  const talk = useTalk(post);
  const draft = useDraft(post.id);
  const onComment = useCommentAct(post.id);
  useVerdict(talk, reload);
  return (
    <View className={styles['post']}>
      {post.title !== undefined && <View className={styles['title']}>{post.title}</View>}
      <ByLine shop={shop} ago={ago} />
      {post.kind === 'article' ? (
        <ArticleBody post={post} acts={acts} onPicture={onPicture} />
      ) : (
        <MomentBody post={post} />
      )}
      {goods.length > 0 && (
        <>
          <View className={styles['heading']}>{copy.feed.linkedGoods}</View>
          {goods.map((each) => (
            <GoodsRow key={each.id} goods={each} onOpen={acts.onOpenGoods} onBuy={acts.onBuy} />
          ))}
        </>
      )}
      <PosterWay of="post" id={post.id} />
      <Comments talk={talk} sending={draft.sending} onTap={onComment} />
      <Composer post={post} talk={talk} />
    </View>
  );
}

/** A post to be read: an article in its blocks, or a moment that someone opened by a link. */
export function Post({ postId, onHome, onBuy }: PostProps) {
  const { remote, ...kept } = usePost(postId, onBuy);
  return (
    <RemoteView remote={remote} shape="posts" onRetry={kept.reload} onHome={onHome}>
      {(post) => <Shown post={post} {...kept} />}
    </RemoteView>
  );
}
