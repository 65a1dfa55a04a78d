import { View } from '@tarojs/components';

import { MediaRow } from '@/components/ui/media-row/media-row';
import type { Picture } from '@/contract/picture';
import { valueIn } from '@/contract/remote';
import { formatYuan } from '@/copy/format';
import { goodsResource } from '@/stores/catalog/goods';
import shared from '@/styles/shared.module.css';

interface GoodsLineProps {
  readonly goodsId: string;
  /** What is known of the goods before they are read. */
  readonly known?: { readonly title: string; readonly picture: Picture };
}

/** Goods of the shop by their id, with what they cost; nothing until they are read, if nothing is known of them. */
export function GoodsLine({ goodsId, known }: GoodsLineProps) {
  const { remote } = goodsResource.use({ goodsId });
  const goods = valueIn(remote)?.goods;
  const shown = goods ?? known;
  if (!shown) return null;
  return (
    <MediaRow picture={shown.picture} title={shown.title} small>
      <View className={shared['note']}>{goods && formatYuan(goods.price.from)}</View>
    </MediaRow>
  );
}
