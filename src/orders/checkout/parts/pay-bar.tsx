import { View } from '@tarojs/components';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

import type { CheckoutPage } from '../use-checkout-page';
import styles from './pay-bar.module.css';

const words = copy.checkout;

/** The next step, in words that say what it does. */
function Next({ page }: { readonly page: CheckoutPage }) {
  const { stage, unanswered, blocker, quote, due } = page;
  if (stage !== 'editing') {
    return (
      <Act kind="pay" wide busy onTap={page.pay}>
        {stage === 'placing' ? words.placing : words.paying}
      </Act>
    );
  }
  if (unanswered) {
    return (
      <Act kind="pay" wide onTap={page.pay}>
        {words.again}
      </Act>
    );
  }
  if (blocker === 'nothing') {
    return (
      <Act wide onTap={page.goBack}>
        {words.goBack}
      </Act>
    );
  }
  if (blocker === 'trouble') {
    return (
      <Act kind="primary" wide onTap={page.leaveOutTroubled}>
        {words.onlyRest(page.pieces)}
      </Act>
    );
  }
  if (blocker === 'alone') {
    return (
      <Act kind="primary" wide onTap={page.separate}>
        {words.separate(page.piecesApart)}
      </Act>
    );
  }
  if (quote.status === 'ready' && quote.stale) {
    return (
      <Act wide onTap={page.requote}>
        {words.again}
      </Act>
    );
  }
  if (blocker === 'quote' || due === undefined) {
    return (
      <Act kind="pay" wide busy onTap={page.pay}>
        {words.reckoning}
      </Act>
    );
  }
  return page.contact ? (
    <Act kind="primary" wide onTap={page.tellSeller}>
      {copy.cart.tell}
    </Act>
  ) : (
    <Act kind="pay" wide onTap={page.pay}>
      {(quote.status === 'ready' && quote.value.deposit ? words.payDeposit : words.pay)(formatCharge(due))}
    </Act>
  );
}

/** Why nothing was ordered, beside the act that the words are about. */
function Notice({ page }: { readonly page: CheckoutPage }) {
  const { notice, unanswered, seeOrders } = page;
  if (notice === '') return null;
  return (
    <View className={styles['notice']}>
      <View className={styles['words']} aria-role="alert">
        {notice}
      </View>
      {unanswered && (
        <Act kind="plain" onTap={seeOrders}>
          {words.seeOrders}
        </Act>
      )}
    </View>
  );
}

/** The foot of the checkout. Where the quote could not be had at all there is nothing to order by. */
export function PayBar({ page }: { readonly page: CheckoutPage }) {
  if (page.quote.status === 'failed' && !page.unanswered) return null;
  return (
    <Bar>
      <View className={styles['foot']}>
        <Notice page={page} />
        <Next page={page} />
      </View>
    </Bar>
  );
}
