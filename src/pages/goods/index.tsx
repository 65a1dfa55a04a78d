import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { Good } from './parts/goods-view';
import { canBeGoods } from './use-goods';

const toCatalogue = () => void go({ to: 'catalogue' });

export default function GoodsPage() {
  const { id = '', offer } = useRouter().params;
  if (canBeGoods(id)) return <Good goodsId={id} offers={offer === '1'} />;
  return (
    <Screen>
      <StateView
        drawing="lost"
        says={copy.goodsPage.lost}
        act={{ text: copy.common.toCatalogue, onTap: toCatalogue }}
      />
    </Screen>
  );
}
