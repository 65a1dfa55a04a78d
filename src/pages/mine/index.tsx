import { View } from '@tarojs/components';

import { Screen } from '@/components/ui/screen/screen';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { Greeting } from './parts/greeting';
import { Links } from './parts/links';
import { OrderStates } from './parts/order-states';
import { PendingOrder } from './parts/pending-order';
import { ShopFooter } from './parts/shop-footer';
import { useMine } from './use-mine';
import styles from './index.module.css';

/** The shopper's own page: pending orders and links to everything that is theirs. No login is needed. */
export default function MinePage() {
  const { pending, reload, addresses, shop, seller } = useMine();
  const pendingOrders = valueIn(pending);
  return (
    <Screen>
      <View className={styles['page']}>
        {shop?.notice === 'storage-reset' && <View className={styles['notice']}>{copy.common.storageReset}</View>}
        <Greeting pending={pending} onRetry={() => void reload()} />
        <View className={shared['card']}>
          <OrderStates pending={pendingOrders} />
          {pendingOrders?.next && <PendingOrder order={pendingOrders.next} />}
        </View>
        <View className={styles['links']}>
          <Links addresses={addresses} seller={seller} />
        </View>
        <ShopFooter shop={shop} />
      </View>
    </Screen>
  );
}
