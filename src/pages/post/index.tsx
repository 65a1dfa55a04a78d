import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/screen/screen';
import { StateView } from '@/components/state-view/state-view';
import { copy } from '@/copy';
import { go } from '@/platform/navigation';

import { Post } from './parts/post';
import { canBeAPost } from './use-post';

const toFeed = () => void go({ to: 'feed' });

export default function PostPage() {
  const { id = '' } = useRouter().params;
  return (
    <Screen>
      {canBeAPost(id) ? (
        <Post postId={id} onHome={toFeed} />
      ) : (
        <StateView drawing="lost" says={copy.feed.postLost} act={{ text: copy.common.toFeed, onTap: toFeed }} />
      )}
    </Screen>
  );
}
