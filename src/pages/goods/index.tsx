import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';

import { GoodsNotFound } from './parts/goods-not-found';
import { GoodsView } from './parts/goods-view';
import { isPossibleGoodsId } from './use-goods';

export default function GoodsPage() {
  const { id = '', offer } = useRouter().params;
  if (isPossibleGoodsId(id)) return <GoodsView goodsId={id} opensOffer={offer === '1'} />;
  return (
    <Screen>
      <GoodsNotFound />
    </Screen>
  );
}
