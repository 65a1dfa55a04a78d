import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { deskOrders } from '@/stores/desk/desk-orders';

import { DeskList } from '../parts/desk-list';
import desk from '../parts/desk.module.css';
import { OrderRow } from '../parts/order-row';
import { parseBehind } from './parse-behind';

/** The orders behind a figure. */
export default function Page() {
  const { params } = useRouter();
  const behind = useMemo(() => parseBehind(params), [params]);
  return (
    <Screen>
      <View className={desk['above']}>{copy.deskFigures.behindTitle(behind)}</View>
      <DeskList list={deskOrders.use({ task: 'all', behind })} empty={copy.deskFigures.noOrders}>
        {(order) => <OrderRow key={order.id} order={order} />}
      </DeskList>
    </Screen>
  );
}
