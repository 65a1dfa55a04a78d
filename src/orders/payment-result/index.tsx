import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { SandboxCashier } from '@/pages/shared/payment/sandbox-cashier';
import { toFeed } from '@/pages/shared/to-tabs';

import { PaidResult } from './parts/paid-result';
import { UnpaidResult } from './parts/unpaid-result';
import { parseOutcome, parseStage, usePaymentResult } from './use-payment-result';

export default function PaymentResultPage() {
  const { params } = useRouter();
  const page = usePaymentResult(params['id'] ?? '', parseStage(params['balance']), parseOutcome(params['outcome']));
  const { failure, order, resultState } = page;
  // Unknown or missing order id: nothing to wait for.
  if (failure && !failure.retryable && !order) {
    return (
      <Screen>
        <StateView drawing="lost" message={failureText(failure)} action={{ text: copy.common.toFeed, onTap: toFeed }} />
      </Screen>
    );
  }
  return (
    <Screen>
      {resultState === 'paid' && order ? <PaidResult page={page} order={order} /> : <UnpaidResult page={page} />}
      <SandboxCashier />
    </Screen>
  );
}
