import { View } from '@tarojs/components';

import { Screen } from '@/components/ui/screen/screen';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';

import { Greeting } from './parts/greeting';
import { Ways } from './parts/menu';
import { States } from './parts/order-states';
import { ShopFoot } from './parts/shop-foot';
import { WaitingOrder } from './parts/waiting-order';
import { useMine } from './use-mine';
import styles from './index.module.css';

/** The shopper's own room: what waits for her, and what the shop keeps for her. Nothing is asked of her here. */
export default function Page() {
  const { waiting, reload, addresses, shop, inChat, seller, keepsShop } = useMine();
  const known = valueIn(waiting);
  return (
    <Screen>
      <View className={styles['page']}>
        {shop?.notice === 'storage-reset' && <View className={styles['notice']}>{copy.common.storageReset}</View>}
        <Greeting waiting={waiting} inChat={inChat} onRetry={() => void reload()} />
        {!inChat && (
          <View className={styles['orders']}>
            {known?.next && <WaitingOrder order={known.next} />}
            <States waiting={known} />
          </View>
        )}
        <Ways addresses={addresses} seller={seller} keepsShop={keepsShop} inChat={inChat} />
        <ShopFoot shop={shop} />
      </View>
    </Screen>
  );
}
