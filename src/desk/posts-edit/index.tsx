import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { decodeText, navigateTo } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';

import { PostForm } from './parts/post-form';
import { usePostSubject } from './use-post-form';

const toFeed = () => void navigateTo({ to: 'feed' });

/** Edits a post, or writes a new article. */
export default function EditPost() {
  const { id = '' } = useRouter().params;
  const { remote, retry } = usePostSubject(decodeText(id));
  useEffect(() => {
    if (id === '') setPageTitle(copy.deskPosts.writeArticle);
  }, [id]);
  return (
    <Screen hasActionBar>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {(subject) => <PostForm opened={subject} />}
      </RemoteView>
    </Screen>
  );
}
