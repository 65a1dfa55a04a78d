import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

import type { CheckoutPage } from '../use-checkout-page';
import styles from './pay-bar.module.css';

/** The button for the next step. */
function NextButton({ page }: { readonly page: CheckoutPage }) {
  const { status, unanswered, blocker, quote, due } = page;
  if (status !== 'editing') {
    return (
      <Button kind="pay" wide busy onTap={page.pay}>
        {status === 'placing' ? copy.checkout.placing : copy.checkout.paying}
      </Button>
    );
  }
  if (unanswered) {
    return (
      <Button kind="pay" wide onTap={page.pay}>
        {copy.checkout.retry}
      </Button>
    );
  }
  if (blocker === 'empty') {
    return (
      <Button wide onTap={page.goBack}>
        {copy.checkout.goBack}
      </Button>
    );
  }
  if (blocker === 'unavailable') {
    return (
      <Button kind="primary" wide onTap={page.leaveOutUnavailable}>
        {copy.checkout.orderAvailable(page.pieces)}
      </Button>
    );
  }
  if (blocker === 'mixed-preorder') {
    return (
      <Button kind="primary" wide onTap={page.orderSeparately}>
        {copy.checkout.orderSeparately(page.separablePieces)}
      </Button>
    );
  }
  if (quote.status === 'ready' && quote.stale) {
    return (
      <Button wide onTap={page.requote}>
        {copy.checkout.retry}
      </Button>
    );
  }
  if (blocker === 'quote' || due === undefined) {
    return (
      <Button kind="pay" wide busy onTap={page.pay}>
        {copy.checkout.calculating}
      </Button>
    );
  }
  if (page.isTransfer) {
    return (
      <Button kind="primary" wide onTap={page.pay}>
        {copy.checkout.placeForTransfer(formatExactYuan(due))}
      </Button>
    );
  }
  return (
    <Button kind="pay" wide onTap={page.pay}>
      {(quote.status === 'ready' && quote.value.deposit ? copy.checkout.payDeposit : copy.checkout.pay)(
        formatExactYuan(due),
      )}
    </Button>
  );
}

/** Why no order was placed; else, the right to return all of it. */
function Notice({ page }: { readonly page: CheckoutPage }) {
  const { notice, unanswered, seeOrders } = page;
  if (notice === '')
    return page.status === 'editing' && page.pieces > 0 && page.nonReturnableLines.length === 0 ? (
      <View className={styles['promise']}>{copy.checkout.returnsPromise}</View>
    ) : null;
  return (
    <View className={styles['notice']}>
      <View className={styles['text']} aria-role="alert">
        {notice}
      </View>
      {unanswered && (
        <Button kind="plain" onTap={seeOrders}>
          {copy.checkout.seeOrders}
        </Button>
      )}
    </View>
  );
}

/** The action bar of the checkout. Hidden if no quote could be loaded. */
export function PayBar({ page }: { readonly page: CheckoutPage }) {
  if (page.quote.status === 'failed' && !page.unanswered) return null;
  return (
    <ActionBar>
      <View className={styles['content']}>
        <Notice page={page} />
        <NextButton page={page} />
      </View>
    </ActionBar>
  );
}
