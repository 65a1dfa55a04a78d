import { Image, View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatCharge } from '@/copy/format';
import { formatClock, formatDeadline } from '@/copy/format-time';

import type { PaidPage } from '../use-payment-result';
import styles from './outcome.module.css';

const words = copy.payment;

interface Said {
  readonly title: string;
  readonly says: string;
}

/** Until when it can be paid. */
function untilWords({ balanceBy, payBy }: Order): string {
  return balanceBy === undefined ? formatClock(payBy) : formatDeadline(balanceBy);
}

/** What happened, what is safe. */
function saidOf({ verdict, heard, order, failure }: PaidPage): Said {
  const time = order ? untilWords(order) : '';
  switch (verdict) {
    case 'unreached':
      return { title: failure ? wordsFor(failure) : '', says: words.unknownSays };
    case 'silent':
      return { title: words.silent, says: words.silentSays(time) };
    case 'unpaid': {
      const why = heard === 'failed' ? words.unpaidAfter.failed : words.unpaidAfter.cancelled;
      return { title: words.unpaid, says: why + words.unpaidSays(time) };
    }
    case 'cancelled': {
      const back = plus(...(order?.refunds ?? []).map(({ amount }) => amount));
      const says = back > 0 ? words.cancelledPaid(formatCharge(back)) : words.cancelledSays;
      return { title: words.cancelled, says: order?.sourcing ? words.cancelledDeposit : says };
    }
    default:
      return { title: words.checking, says: words.checkingSays };
  }
}

function Next({ page, order }: { readonly page: PaidPage; readonly order: Order | undefined }) {
  const { verdict, asking, paying, askAgain, payAgain, toOrder, toShop } = page;
  const toOrderAct = order && <Act onTap={toOrder}>{words.toOrder}</Act>;
  switch (verdict) {
    case 'unreached':
    case 'silent':
      return (
        <>
          <Act kind="primary" busy={asking} onTap={askAgain}>
            {asking ? words.asking : words.askAgain}
          </Act>
          <Act onTap={toOrder}>{words.toOrder}</Act>
        </>
      );
    case 'unpaid':
      return (
        <>
          <Act kind="pay" busy={paying || asking} onTap={payAgain}>
            {paying ? words.paying : words.payAgain}
          </Act>
          {toOrderAct}
        </>
      );
    case 'cancelled':
      return (
        <>
          {toOrderAct}
          <Act onTap={toShop}>{words.toShop}</Act>
        </>
      );
    default:
      return toOrderAct;
  }
}

/** Everything but paid: what is known, what is safe, and what she can do. */
export function Outcome({ page }: { readonly page: PaidPage }) {
  const { order, verdict } = page;
  const { title, says } = saidOf(page);
  const isWaiting = verdict === 'asking' || verdict === 'checking';
  const drawing = verdict === 'unreached' || verdict === 'silent' ? 'failed' : 'empty';
  return (
    <View className={styles['outcome']}>
      {isWaiting && <View className={styles['mark']} aria-hidden />}
      {!isWaiting && (
        <Image className={styles['drawing']} src={`/assets/drawings/${drawing}.svg`} mode="aspectFit" aria-hidden />
      )}
      <View className={styles['title']} aria-role="alert">
        {title}
      </View>
      {order && <View className={styles['amount']}>{page.due}</View>}
      <View className={styles['says']}>{says}</View>
      <View className={styles['acts']}>
        <Next page={page} order={order} />
      </View>
    </View>
  );
}
