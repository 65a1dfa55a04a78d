import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { HostAct } from '@/components/ui/button/host-button';
import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { CopiedNumber } from '@/orders/detail/parts/copied-number';
import { Fact } from '@/orders/detail/parts/fact';
import { linesOf } from '@/orders/shared/refund-parts';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go, pathOf } from '@/platform/navigation/navigation';
import { linesNow } from '@/stores/orders/preorder';

import styles from './request.module.css';
import facts from '@/orders/detail/parts/facts.module.css';

const words = copy.refunds.page;
const onOpen = (...shown: Parameters<typeof previewPictures>) => void previewPictures(...shown);

interface AskedProps {
  readonly order: Order;
  readonly refund: Refund;
}

/** What was asked for, how and why: word for word as it went to the seller. */
export function Asked({ order, refund }: AskedProps) {
  return (
    <View>
      <View className={styles['lines']}>
        {linesOf(refund.lines, linesNow(order)).map((line) => (
          <LineRow key={line.skuId} line={line} onOpen={() => void go({ to: 'goods', id: line.goodsId })} />
        ))}
      </View>
      <Fact name={words.kind} value={copy.refunds.kindOf(refund)} />
      <Fact name={words.reason} value={copy.refunds.reason[refund.reason]} />
      {refund.words !== '' && <Fact name={words.words} value={refund.words} />}
      {refund.pictures.length > 0 && (
        <View className={styles['pictures']}>
          <PictureGrid pictures={refund.pictures} onOpen={onOpen} />
        </View>
      )}
    </View>
  );
}

/** The numbers people ask for when they talk about it. */
export function Numbers({ order, refund }: AskedProps) {
  return (
    <View>
      <CopiedNumber name={words.refundNumber} number={refund.number} label={words.copyNumber} />
      <CopiedNumber name={copy.orderPage.number} number={order.number} label={copy.orderPage.copyNumberLabel} />
      <View className={facts['service']}>
        <HostAct
          open="contact"
          kind="plain"
          card={{
            title: words.serviceTitle(refund.number),
            path: pathOf({ to: 'refund', orderId: order.id, id: refund.id }),
          }}
        >
          {words.service}
        </HostAct>
      </View>
    </View>
  );
}
