import { View } from '@tarojs/components';
import { memo } from 'react';

import { Price } from '@/components/catalog/price/price';
import { MediaRow } from '@/components/ui/media-row/media-row';
import { Tag } from '@/components/ui/tag/tag';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import form from '../../parts/form.module.css';

interface GoodsCardProps {
  readonly goods: DeskGoodsRow;
  readonly onOpen: (goods: DeskGoodsRow) => void;
  readonly onEdit: (goods: DeskGoodsRow) => void;
  readonly onMenu: (goods: DeskGoodsRow) => void;
}

/** A goods item of the seller's list. */
export const GoodsCard = memo(function GoodsCard({ goods, onOpen, onEdit, onMenu }: GoodsCardProps) {
  const { picture, title, price, left, shelf } = goods;
  const isOff = shelf === 'off';
  return (
    <View className={form['row-card']}>
      <MediaRow picture={picture} title={title} small dimmed={isOff} onOpen={() => onOpen(goods)}>
        <View className={shared['baseline']}>
          <Price amount={price.from} from={price.to > price.from} size="small" />
          <View className={left <= LOW_STOCK_THRESHOLD ? form['low'] : shared['note']}>
            {copy.deskGoods.left(left)}
          </View>
          {isOff && <Tag>{copy.deskGoods.isOff}</Tag>}
        </View>
      </MediaRow>
      <View className={form['row-actions']}>
        <TextButton
          text={copy.deskGoods.quickEdit}
          label={copy.deskGoods.actionLabel(copy.deskGoods.quickEdit, title)}
          onTap={() => onEdit(goods)}
        />
        <TextButton
          text={copy.deskGoods.others}
          label={copy.deskGoods.actionLabel(copy.deskGoods.others, title)}
          onTap={() => onMenu(goods)}
        />
      </View>
    </View>
  );
});
