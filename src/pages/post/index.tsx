import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { BuySheet } from '../shared/cart/buy-sheet';
import { useOpenSheet } from '../shared/cart/use-buy-sheet';
import { Post } from './parts/post';
import { canBeAPost } from './use-post';

const toFeed = () => void go({ to: 'feed' });

export default function PostPage() {
  const { id = '' } = useRouter().params;
  const { goodsId, onBuy, onClose } = useOpenSheet();
  return (
    <Screen barred>
      {canBeAPost(id) ? (
        <Post postId={id} onHome={toFeed} onBuy={onBuy} />
      ) : (
        <StateView drawing="lost" says={copy.feed.postLost} act={{ text: copy.common.toFeed, onTap: toFeed }} />
      )}
      <BuySheet goodsId={goodsId} onClose={onClose} />
    </Screen>
  );
}
