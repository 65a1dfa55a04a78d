import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import type { Favour } from '@/contract/checkout/pay-for-me';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';
import { FavourLines } from '@/orders/shared/pay-for-me-lines';
import { Cashier } from '@/pages/shared/payment/cashier';

import { useFavour, type FavourPage } from './use-pay-for-me';
import styles from '@/orders/shared/told.module.css';

const words = copy.direct;

const TITLES = {
  open: words.favourTitle,
  paid: words.favourPaid,
  over: words.favourOver,
} satisfies Record<Favour['state'], string>;

const SAYS = {
  open: words.favourSays,
  paid: words.favourPaidSays,
  over: '',
} satisfies Record<Favour['state'], string>;

function Asked({ favour, page }: { readonly favour: Favour; readonly page: FavourPage }) {
  const { state, due, payBy } = favour;
  return (
    <View className={styles['page']}>
      <View className={styles['card']} aria-role="alert">
        <View className={styles['title']}>{TITLES[state]}</View>
        {SAYS[state] !== '' && <View className={styles['says']}>{SAYS[state]}</View>}
        {state === 'open' && <View className={styles['says']}>{words.favourUntil(formatDateTime(payBy))}</View>}
      </View>
      <FavourLines lines={favour.lines} due={due} />
      <Bar>
        <Act kind="plain" onTap={page.toFeed}>
          {copy.common.toFeed}
        </Act>
        {state === 'open' && (
          <Act kind="pay" wide busy={page.busy} onTap={page.pay}>
            {words.pay(formatCharge(due))}
          </Act>
        )}
      </Bar>
    </View>
  );
}

/** What a friend sees of an order that she is asked to pay: what and how much, and nothing of whom. */
export default function FavourPage() {
  const page = useFavour(useRouter().params['id'] ?? '');
  return (
    <Screen barred>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.retry} onHome={page.toFeed}>
        {(favour) => <Asked favour={favour} page={page} />}
      </RemoteView>
      <Cashier />
    </Screen>
  );
}
