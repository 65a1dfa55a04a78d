import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { MediaRow } from '@/components/ui/media-row/media-row';
import type { Refund } from '@/contract/refunds/refund';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import styles from './refund-card.module.css';

/** The requested lines, with pieces; with the money of each where there are several. */
export function RequestedLines({ waiting: { refund, lines } }: { readonly waiting: DeskRefund }) {
  const requested = (refund.asked ?? refund).lines;
  return (
    <View className={styles['lines']}>
      {requested.map(({ skuId, quantity, amount }) => {
        const line = lines.find((each) => each.skuId === skuId);
        return (
          line && (
            <MediaRow key={skuId} picture={line.picture} title={line.title} small>
              <View className={shared['note']}>
                {copy.common.joinWithDots([...line.options, copy.common.pieces(quantity)])}
              </View>
              {requested.length > 1 && (
                <View className={shared['note']}>{copy.deskRefunds.lineAmount(formatExactYuan(amount))}</View>
              )}
            </MediaRow>
          )
        );
      })}
    </View>
  );
}

/** The money of the refund, with freight and credit; and what was requested, if she agreed to a part. */
export function RequestedMoney({ refund }: { readonly refund: Refund }) {
  const { amount, freight, credit, asked } = refund;
  return (
    <>
      <View className={shared['baseline']}>
        <View>{copy.deskRefunds.amountLabel(refund)}</View>
        <Price amount={amount} exact />
        {freight > 0 && (
          <View className={shared['note']}>{copy.refundPage.includedFreight(formatExactYuan(freight))}</View>
        )}
        {credit > 0 && <View className={shared['note']}>{copy.deskRefunds.credit(formatExactYuan(credit))}</View>}
      </View>
      {asked && <View className={shared['note']}>{copy.deskRefunds.askedBefore(formatExactYuan(asked.amount))}</View>}
    </>
  );
}
