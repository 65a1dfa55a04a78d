import { View } from '@tarojs/components';

import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import type { GoodsFigures, LowStock, SourceFigures } from '@/contract/desk/figures';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { LinkedRow } from '../../parts/linked-row';
import { toPage } from '../../parts/to-page';
import { openBehind } from '../open-behind';

/** Where visits and orders came from. */
export function Sources({ rows }: { readonly rows: readonly SourceFigures[] }) {
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskFigures.bySource} />
      {rows.map(({ source, visits, orders, paid }) => (
        <LinkedRow
          key={source}
          title={copy.deskFigures.source[source]}
          note={copy.deskFigures.sourceNote(visits, orders.value)}
          onTap={orders.value > 0 ? () => openBehind(orders.behind) : undefined}
        >
          {formatYuan(paid)}
        </LinkedRow>
      ))}
    </View>
  );
}

/** What sells best. */
export function BestGoods({ rows }: { readonly rows: readonly GoodsFigures[] }) {
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskFigures.bestGoods} />
      {rows.map(({ goodsId, title, pieces, amount }) => (
        <LinkedRow
          key={goodsId}
          title={title}
          note={copy.deskFigures.sold(pieces.value, formatYuan(amount))}
          onTap={() => openBehind(pieces.behind)}
        >
          {null}
        </LinkedRow>
      ))}
    </View>
  );
}

/** What runs low; a tap opens the goods. */
export function LowStockList({ rows }: { readonly rows: readonly LowStock[] }) {
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskFigures.lowStock} />
      {rows.map(({ skuId, goodsId, title, options, left }) => (
        <LinkedRow
          key={skuId}
          title={title}
          note={copy.common.joinWithDots([...options, copy.deskFigures.left(left)])}
          onTap={toPage({ to: 'desk-goods-edit', id: goodsId })}
        >
          {null}
        </LinkedRow>
      ))}
    </View>
  );
}
