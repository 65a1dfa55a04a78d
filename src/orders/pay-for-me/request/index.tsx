import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { HostAct } from '@/components/ui/button/host-button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { dueNow } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { FavourLines } from '@/orders/shared/pay-for-me-lines';

import { useAskFriend } from './use-request';
import styles from '@/orders/shared/told.module.css';

const words = copy.direct;

/** What a friend will see, and the way to send it to her. */
export default function AskFriendPage() {
  const page = useAskFriend(useRouter().params['id'] ?? '');
  const { failure } = page;
  if (failure) {
    const says = failure.code === 'ORDER_STATE' ? words.askNot : wordsFor(failure);
    const act = failure.retryable
      ? { text: copy.common.retry, onTap: page.retry }
      : { text: copy.payment.toOrder, onTap: page.toOrder };
    return (
      <Screen>
        <StateView drawing="failed" says={says} act={act} />
      </Screen>
    );
  }
  return (
    <Screen barred>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.retry} onHome={page.toFeed}>
        {(order) => (
          <View className={styles['page']}>
            <View className={styles['card']}>
              <View className={styles['title']}>{words.askTitle}</View>
              <View className={styles['says']}>{words.askSays}</View>
            </View>
            <FavourLines lines={order.lines} due={dueNow(order)} />
            {page.canShare && (
              <Bar>
                <HostAct open="share" kind="primary" wide>
                  {words.askShare}
                </HostAct>
              </Bar>
            )}
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
