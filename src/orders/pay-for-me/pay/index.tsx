import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import type { PayForMeOrder } from '@/contract/checkout/pay-for-me';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';
import styles from '@/orders/shared/message-card.module.css';
import { PayForMeLines } from '@/orders/shared/pay-for-me-lines';
import { SandboxCashier } from '@/pages/shared/payment/sandbox-cashier';
import { RemotePage } from '@/pages/shared/remote-page';
import { toFeed } from '@/pages/shared/to-tabs';
import shared from '@/styles/shared.module.css';

import { usePayForMe, type PayForMe } from './use-pay-for-me';

const TITLES = {
  open: copy.payForMe.openTitle,
  paid: copy.payForMe.paidTitle,
  cancelled: copy.payForMe.cancelledTitle,
} satisfies Record<PayForMeOrder['state'], string>;

const TEXTS = {
  open: copy.payForMe.openText,
  paid: copy.payForMe.paidText,
  cancelled: '',
} satisfies Record<PayForMeOrder['state'], string>;

function Content({ order, page }: { readonly order: PayForMeOrder; readonly page: PayForMe }) {
  const { state, due, payBy } = order;
  return (
    <View className={styles['page']}>
      <View className={shared['padded-card']} aria-role="alert">
        <View className={styles['title']}>{TITLES[state]}</View>
        {TEXTS[state] !== '' && <View className={styles['text']}>{TEXTS[state]}</View>}
        {state === 'open' && <View className={styles['text']}>{copy.payForMe.payBy(formatDateTime(payBy))}</View>}
      </View>
      <PayForMeLines lines={order.lines} due={due} />
      <ActionBar>
        <Button kind="plain" onTap={toFeed}>
          {copy.common.toFeed}
        </Button>
        {state === 'open' && (
          <Button kind="pay" wide busy={page.busy} onTap={page.pay}>
            {copy.payForMe.pay(formatExactYuan(due))}
          </Button>
        )}
      </ActionBar>
    </View>
  );
}

/** The page a friend sees: what is in the order and what it costs, without the shopper's data. */
export default function PayForMePage() {
  const page = usePayForMe(useRouter().params['id'] ?? '');
  return (
    <Screen hasActionBar>
      <RemotePage remote={page.remote} shape="rows" onRetry={page.retry}>
        {(order) => <Content order={order} page={page} />}
      </RemotePage>
      <SandboxCashier />
    </Screen>
  );
}
