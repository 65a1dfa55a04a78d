import { View } from '@tarojs/components';

import { SavePostButton } from '@/components/feed/save-post-button/save-post-button';
import { Button } from '@/components/ui/button/button';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import * as copy from '@/copy';
import { savePost } from '@/pages/shared/feed/use-post-actions';
import { PosterEntry } from '@/pages/shared/posters/poster-entry';
import { RemotePage } from '@/pages/shared/remote-page';
import { postResource } from '@/stores/feed/feed';
import shared from '@/styles/shared.module.css';

import { toPage } from '../../parts/to-page';
import form from '../../parts/form.module.css';
import { Warnings } from '../../parts/warnings';
import type { Published } from '../use-publish';

interface PublishedPostProps {
  readonly published: Published;
  readonly onAgain: () => void;
}

/** The post that was just published: share it at once, and what to look after. */
export function PublishedPost({ published: { postId, goodsId, warnings }, onAgain }: PublishedPostProps) {
  const { remote, reload } = postResource.use({ postId });
  const look = toPage({ to: 'post', id: postId });
  return (
    <RemotePage remote={remote} shape="inner" onRetry={reload} onHome={look}>
      {(post) => (
        <View className={form['page']}>
          <View className={form['card']}>
            <View className={shared['heading']}>{copy.deskPublish.published}</View>
            <View className={shared['note']}>{copy.deskPublish.publishedText}</View>
            <View className={form['actions']}>
              <OpenTypeButton openType="share" kind="primary">
                {copy.deskPublish.share}
              </OpenTypeButton>
              <SavePostButton post={post} onSave={() => void savePost(post)} />
            </View>
            <PosterEntry kind="post" id={postId} />
          </View>
          <Warnings warnings={warnings} />
          <View className={form['actions']}>
            <Button onTap={look}>{copy.deskPublish.look}</Button>
            {goodsId !== undefined && (
              <Button onTap={toPage({ to: 'desk-goods-edit', id: goodsId })}>{copy.deskPublish.fillIn}</Button>
            )}
            <Button kind="plain" onTap={onAgain}>
              {copy.deskPublish.again}
            </Button>
          </View>
        </View>
      )}
    </RemotePage>
  );
}
