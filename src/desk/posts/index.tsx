import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import form from '../parts/form.module.css';
import { PostRow } from './parts/post-row';
import { usePosts } from './use-posts';

const toFeed = () => void navigateTo({ to: 'feed' });

/** The seller's posts: edit, pin, hide, delete. */
export default function DeskPosts() {
  const page = usePosts();
  return (
    <Screen hasActionBar>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.refresh} onHome={toFeed}>
        {({ nextPage, cursor }) =>
          page.pages.length === 0 ? (
            <StateView drawing="empty" message={copy.deskPosts.empty} />
          ) : (
            <View className={form['page']}>
              {page.pages.map((posts, at) => (
                <View key={at} className={shared['column']}>
                  {posts.map((post) => (
                    <PostRow key={post.id} post={post} onOpen={page.open} onEdit={page.edit} onMenu={page.openMenu} />
                  ))}
                </View>
              ))}
              <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={page.loadMore} />
            </View>
          )
        }
      </RemoteView>
      <ActionBar>
        <Button onTap={page.writeArticle}>{copy.deskPosts.writeArticle}</Button>
        <Button kind="primary" wide onTap={page.publish}>
          {copy.deskPosts.publish}
        </Button>
      </ActionBar>
    </Screen>
  );
}
