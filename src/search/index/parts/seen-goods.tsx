import { View } from '@tarojs/components';

import { GoodsTiles } from '@/components/catalog/goods-tiles/goods-tiles';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { forgetSeenGoods, useSeenGoods } from '@/stores/catalog/recent-goods';

const toGoods = (id: string) => void navigateTo({ to: 'goods', id });

/** The goods that were looked at on this phone. */
export function SeenGoods() {
  const { goods } = useSeenGoods();
  if (goods.length === 0) return null;
  return (
    <View>
      <GoodsTiles title={copy.search.seen} goods={goods} onOpen={toGoods} />
      <Button kind="plain" wide onTap={forgetSeenGoods}>
        {copy.search.forgetSeen}
      </Button>
    </View>
  );
}
