import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

import { DepositNote } from '@/components/cart/deposit-note/deposit-note';
import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Quote } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { AddressBlock } from '@/orders/shared/address-block';
import { SandboxCashier } from '@/pages/shared/payment/sandbox-cashier';
import { RemotePage } from '@/pages/shared/remote-page';
import { Pause } from '@/pages/shared/shop/pause';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import { GiftBlock } from './parts/gift-block';
import { Lines } from './parts/lines';
import { NoReturn } from './parts/no-return';
import { PayBar } from './parts/pay-bar';
import { PaymentOptions } from './parts/payment-options';
import { Remark } from './parts/remark';
import { linesFromQuery, useCheckoutPage, type CheckoutPage } from './use-checkout-page';
import styles from './index.module.css';

/** What is bought and what it costs: all that the shopper can check and correct before paying (电子商务法 art. 50). */
function Ready({ quote, page }: { readonly quote: Quote; readonly page: CheckoutPage }) {
  const isLocked = page.unanswered !== undefined;
  return (
    <>
      <Lines quote={quote} page={page}>
        <Remark value={page.remark} disabled={isLocked} onChange={page.setRemark} />
      </Lines>
      <NoReturn
        lines={page.nonReturnableLines}
        agreed={page.hasAgreed}
        missing={page.missing === 'returns'}
        onAgree={page.agreeNoReturn}
      />
      {quote.lines.length > 0 && (
        <View className={shared['padded-card']}>
          <PaymentOptions quote={quote} onChange={page.setPaymentChoice} onRequote={page.requote} />
          <PriceBreakdown
            breakdown={quote.breakdown}
            total={quote.total}
            totalLabel={copy.checkout.total}
            charged={quote.deposit === undefined}
          />
          {quote.deposit && <DepositNote deposit={quote.deposit} charged />}
          <Pause />
          {/* A view of its own: when a node loses a child, Taro sends all the others again. */}
          <View className={styles['note']}>
            {!page.gift && page.addressId === undefined && <View>{copy.checkout.noAddressYet}</View>}
            {page.isTransfer && <View>{copy.checkout.transferNote}</View>}
          </View>
        </View>
      )}
    </>
  );
}

function Form(opened: Parameters<typeof useCheckoutPage>[0]) {
  const page = useCheckoutPage(opened);
  // Offline both the addresses and the quote fail: show one error and retry both together.
  const hasNothing = page.quote.status === 'failed' && page.address.remote.status === 'failed';
  const retry = () => {
    if (hasNothing) page.address.retry();
    page.requote();
  };
  return (
    <Screen hasActionBar>
      <View className={page.notice === '' ? styles['form'] : `${styles['form']} ${styles['with-notice']}`}>
        {!hasNothing && (
          <AddressBlock choice={page.gift ? undefined : page.address} missing={page.missing === 'address'}>
            <GiftBlock page={page} />
          </AddressBlock>
        )}
        <RemotePage remote={page.quote} shape="inner" onRetry={retry}>
          {(quote) => <Ready quote={quote} page={page} />}
        </RemotePage>
      </View>
      <PayBar page={page} />
      <SandboxCashier />
    </Screen>
  );
}

export default function CheckoutPage() {
  const { params } = useRouter();
  // Read once: the query does not change while the page is open.
  const [lines] = useState(() => linesFromQuery(params['lines']));
  if (lines.length > 0) return <Form lines={lines} fromCart={params['cart'] === '1'} isGift={params['gift'] === '1'} />;
  const action = { text: copy.checkout.toCart, onTap: () => void navigateTo({ to: 'cart' }) };
  return (
    <Screen>
      <StateView drawing="lost" message={copy.checkout.invalidLink} action={action} />
    </Screen>
  );
}
