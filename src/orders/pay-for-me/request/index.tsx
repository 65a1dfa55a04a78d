import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { amountDueNow } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import styles from '@/orders/shared/message-card.module.css';
import { PayForMeLines } from '@/orders/shared/pay-for-me-lines';
import { RemotePage } from '@/pages/shared/remote-page';
import shared from '@/styles/shared.module.css';

import { useRequestPayForMe } from './use-request-pay-for-me';

/** Shows what the friend will see, with the share button. */
export default function RequestPayForMePage() {
  const page = useRequestPayForMe(useRouter().params['id'] ?? '');
  const { failure } = page;
  if (failure) {
    const message = failure.code === 'ORDER_STATE' ? copy.payForMe.notPayable : failureText(failure);
    const action = failure.retryable
      ? { text: copy.common.retry, onTap: page.retry }
      : { text: copy.payment.toOrder, onTap: page.toOrder };
    return (
      <Screen>
        <StateView drawing="failed" message={message} action={action} />
      </Screen>
    );
  }
  return (
    <Screen hasActionBar>
      <RemotePage remote={page.remote} shape="rows" onRetry={page.retry}>
        {(order) => (
          <View className={styles['page']}>
            <View className={shared['padded-card']}>
              <View className={styles['title']}>{copy.payForMe.requestTitle}</View>
              <View className={styles['text']}>{copy.payForMe.requestText}</View>
            </View>
            <PayForMeLines lines={order.lines} due={amountDueNow(order)} />
            {page.canShare && (
              <ActionBar>
                <OpenTypeButton openType="share" kind="primary" wide>
                  {copy.payForMe.share}
                </OpenTypeButton>
              </ActionBar>
            )}
          </View>
        )}
      </RemotePage>
    </Screen>
  );
}
