import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { MediaRow } from '@/components/ui/media-row/media-row';
import { Tag } from '@/components/ui/tag/tag';
import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { WordActs } from '../../parts/acts';
import { toPage } from '../../parts/to-page';
import form from '../../parts/form.module.css';

interface GoodsCardProps {
  readonly goods: DeskGoodsRow;
  readonly onEdit: (goods: DeskGoodsRow) => void;
  readonly onMenu: () => void;
}

/** A goods item of the seller's list. */
export function GoodsCard({ goods, onEdit, onMenu }: GoodsCardProps) {
  const { id, picture, title, price, left, shelf } = goods;
  const isOff = shelf === 'off';
  return (
    <View className={form['row-card']}>
      <MediaRow picture={picture} title={title} small dimmed={isOff} onOpen={toPage({ to: 'desk-goods-edit', id })}>
        <View className={shared['baseline']}>
          <Price amount={price.from} from={price.to > price.from} size="small" />
          <View className={left <= LOW_STOCK_THRESHOLD ? form['low'] : shared['note']}>
            {copy.deskGoods.left(left)}
          </View>
          {isOff && <Tag>{copy.deskGoods.isOff}</Tag>}
        </View>
      </MediaRow>
      <WordActs
        labelOf={(action) => copy.deskGoods.actionLabel(action, title)}
        acts={[
          { text: copy.deskGoods.quickEdit, onTap: () => onEdit(goods) },
          { text: copy.deskGoods.others, onTap: onMenu },
        ]}
      />
    </View>
  );
}
