import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import { GoodsView } from './parts/goods-view';
import { isPossibleGoodsId } from './use-goods';

const toCatalog = () => void navigateTo({ to: 'catalog' });

export default function GoodsPage() {
  const { id = '', offer } = useRouter().params;
  if (isPossibleGoodsId(id)) return <GoodsView goodsId={id} opensOffer={offer === '1'} />;
  return (
    <Screen>
      <StateView
        drawing="lost"
        message={copy.goodsPage.notFound}
        action={{ text: copy.common.toCatalog, onTap: toCatalog }}
      />
    </Screen>
  );
}
