import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { Cashier } from '@/pages/shared/payment/cashier';

import { Outcome } from './parts/outcome';
import { Settled } from './parts/settled';
import { heardFrom, roundFrom, usePaid } from './use-payment-result';

export default function Paid() {
  const { params } = useRouter();
  const page = usePaid(params['id'] ?? '', roundFrom(params['balance']), heardFrom(params['heard']));
  const { failure, order, verdict } = page;
  // No such order, or no order in the address: there is nothing to wait for here.
  if (failure && !failure.retryable && !order) {
    return (
      <Screen>
        <StateView drawing="lost" says={wordsFor(failure)} act={{ text: copy.common.toFeed, onTap: page.toFeed }} />
      </Screen>
    );
  }
  return (
    <Screen>
      {verdict === 'paid' && order ? <Settled page={page} order={order} /> : <Outcome page={page} />}
      <Cashier />
    </Screen>
  );
}
