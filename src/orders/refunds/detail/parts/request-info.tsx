import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { CopyableNumber } from '@/orders/detail/parts/copyable-number';
import { InfoRow } from '@/orders/detail/parts/info-row';
import { refundedLinesOf } from '@/orders/shared/refund-parts';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';
import { currentLines } from '@/stores/orders/preorder';

import styles from './request-info.module.css';

const onOpen = (...args: Parameters<typeof previewPictures>) => void previewPictures(...args);

interface RequestProps {
  readonly order: Order;
  readonly refund: Refund;
}

/** The request as sent to the seller: lines, kind, reason, description and pictures. */
export function RequestInfo({ order, refund }: RequestProps) {
  return (
    <View>
      <View className={styles['lines']}>
        {refundedLinesOf((refund.asked ?? refund).lines, currentLines(order)).map((line) => (
          <LineRow key={line.skuId} line={line} onOpen={() => void navigateTo({ to: 'goods', id: line.goodsId })} />
        ))}
      </View>
      <InfoRow name={copy.refundPage.kind} value={copy.refunds.kindOf(refund)} />
      <InfoRow name={copy.refundPage.reason} value={copy.refunds.reason[refund.reason]} />
      {refund.description !== '' && <InfoRow name={copy.refundPage.description} value={refund.description} />}
      {refund.pictures.length > 0 && (
        <View className={styles['pictures']}>
          <PictureGrid pictures={refund.pictures} onOpen={onOpen} />
        </View>
      )}
    </View>
  );
}

/** Refund and order numbers. */
export function ReferenceNumbers({ order, refund }: RequestProps) {
  return (
    <View>
      <CopyableNumber name={copy.refundPage.refundNumber} number={refund.number} label={copy.refundPage.copyNumber} />
      <CopyableNumber name={copy.orderPage.number} number={order.number} label={copy.orderPage.copyNumberLabel} />
    </View>
  );
}
