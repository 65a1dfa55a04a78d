import { View } from '@tarojs/components';

import { MediaRow } from '@/components/ui/media-row/media-row';
import { valueIn } from '@/contract/remote';
import { formatYuan } from '@/copy/format';
import { goodsResource } from '@/stores/catalog/goods';
import shared from '@/styles/shared.module.css';

/** Goods of the shop by their id; nothing until they are read. */
export function GoodsLine({ goodsId }: { readonly goodsId: string }) {
  const { remote } = goodsResource.use({ goodsId });
  const goods = valueIn(remote)?.goods;
  if (!goods) return null;
  return (
    <MediaRow picture={goods.picture} title={goods.title} small>
      <View className={shared['note']}>{formatYuan(goods.price.from)}</View>
    </MediaRow>
  );
}
