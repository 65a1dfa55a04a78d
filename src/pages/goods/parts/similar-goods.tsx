import { memo } from 'react';

import { GoodsTiles } from '@/components/catalog/goods-tiles/goods-tiles';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { goodsList } from '@/stores/catalog/goods';

interface SimilarGoodsProps {
  /** What they stand in for. */
  readonly goodsId?: string;
  /** Absent: of the whole shop. */
  readonly categoryId?: string;
}

const toGoods = (id: string) => void navigateTo({ to: 'goods', id });

/** A few goods in stock, where others are sold out or gone. Nothing while they load, or if there are none. */
export const SimilarGoods = memo(function SimilarGoods({ goodsId, categoryId }: SimilarGoodsProps) {
  const { remote } = goodsList.use({ inStock: true, ...(categoryId !== undefined && { categoryId }) });
  const others = (valueIn(remote)?.items ?? []).filter(({ id }) => id !== goodsId).slice(0, 3);
  return others.length === 0 ? null : <GoodsTiles title={copy.goodsPage.alike} goods={others} onOpen={toGoods} />;
});
