import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { toFeed } from '@/pages/shared/to-tabs';

import { BuySheet } from '../shared/cart/buy-sheet';
import { useBuySheet } from '../shared/cart/use-buy-sheet';
import { Post } from './parts/post';
import { isPossiblePostId } from './use-post';

export default function PostPage() {
  const { id = '' } = useRouter().params;
  const { goodsId, onBuy, onClose } = useBuySheet();
  return (
    <Screen hasActionBar>
      {isPossiblePostId(id) ? (
        <Post postId={id} onBuy={onBuy} />
      ) : (
        <StateView
          drawing="lost"
          message={copy.feed.postNotFound}
          action={{ text: copy.common.toFeed, onTap: toFeed }}
        />
      )}
      <BuySheet goodsId={goodsId} onClose={onClose} />
    </Screen>
  );
}
