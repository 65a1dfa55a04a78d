import { Image, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatExactYuan } from '@/copy/format';
import { formatClock, formatDeadline } from '@/copy/format-time';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import shared from '@/styles/shared.module.css';

import type { PaymentResult } from '../use-payment-result';
import styles from './unpaid-result.module.css';

interface Message {
  readonly title: string;
  readonly text: string;
}

/** The payment deadline, as text. */
function deadlineText({ balanceBy, payBy }: Order): string {
  return balanceBy === undefined ? formatClock(payBy) : formatDeadline(balanceBy);
}

/** Title and text for each state: what happened, and that nothing is lost. */
function messageOf({ resultState, outcome, order, failure }: PaymentResult): Message {
  const time = order ? deadlineText(order) : '';
  switch (resultState) {
    case 'unreachable':
      return { title: failure ? failureText(failure) : '', text: copy.payment.unreachableText };
    case 'unconfirmed':
      return { title: copy.payment.unconfirmed, text: copy.payment.unconfirmedText(time) };
    case 'unpaid': {
      const reason = outcome === 'failed' ? copy.payment.unpaidReason.failed : copy.payment.unpaidReason.cancelled;
      return { title: copy.payment.unpaid, text: reason + copy.payment.unpaidText(time) };
    }
    case 'cancelled': {
      const refunded = plus(...(order?.refunds ?? []).map(({ amount }) => amount));
      const text = refunded > 0 ? copy.payment.cancelledRefund(formatExactYuan(refunded)) : copy.payment.cancelledText;
      return { title: copy.payment.cancelled, text: order?.sourcing ? copy.payment.cancelledDeposit : text };
    }
    default:
      return { title: copy.payment.checking, text: copy.payment.checkingText };
  }
}

function Actions({ page, order }: { readonly page: PaymentResult; readonly order: Order | undefined }) {
  const { resultState, checking, paying, checkAgain, payAgain, toOrder, toShop } = page;
  const toOrderButton = order && (
    <Button wide onTap={toOrder}>
      {copy.payment.toOrder}
    </Button>
  );
  switch (resultState) {
    case 'unreachable':
    case 'unconfirmed':
      return (
        <>
          <Button kind="primary" wide busy={checking} onTap={checkAgain}>
            {checking ? copy.payment.checkingAgain : copy.payment.checkAgain}
          </Button>
          <Button wide onTap={toOrder}>
            {copy.payment.toOrder}
          </Button>
        </>
      );
    case 'unpaid':
      return (
        <>
          <Button kind="pay" wide busy={paying || checking} onTap={payAgain}>
            {paying ? copy.payment.paying : copy.payment.payAgain}
          </Button>
          {toOrderButton}
        </>
      );
    case 'cancelled':
      return (
        <>
          {toOrderButton}
          <Button wide onTap={toShop}>
            {copy.payment.toShop}
          </Button>
        </>
      );
    default:
      return toOrderButton;
  }
}

/** The result while the payment is not confirmed, with the actions for each state. */
export function UnpaidResult({ page }: { readonly page: PaymentResult }) {
  const { order, resultState } = page;
  const { title, text } = messageOf(page);
  const isWaiting = resultState === 'loading' || resultState === 'checking';
  const drawing = resultState === 'unreachable' || resultState === 'unconfirmed' ? 'failed' : 'empty';
  return (
    <>
      <View className={styles['result']}>
        {isWaiting && <View className={styles['spinner']} aria-hidden />}
        {!isWaiting && (
          <Image className={styles['drawing']} src={`/assets/drawings/${drawing}.svg`} mode="aspectFit" aria-hidden />
        )}
        <View className={shared['lead']} aria-role="alert">
          {title}
        </View>
        {order && <View className={styles['amount']}>{page.due}</View>}
        <View className={styles['text']}>{text}</View>
        <View className={styles['actions']}>
          <Actions page={page} order={order} />
        </View>
      </View>
      {(resultState === 'unpaid' || resultState === 'cancelled') && <MoreGoods />}
    </>
  );
}
