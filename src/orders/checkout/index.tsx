import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

import { DepositNote } from '@/components/cart/deposit-note/deposit-note';
import { LineRow } from '@/components/cart/line-row/line-row';
import { Figures } from '@/components/cart/price-breakdown/price-breakdown';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Quote, WantedLine } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { TroubledRow } from '@/pages/shared/cart/unavailable-row';
import { Cashier } from '@/pages/shared/payment/cashier';
import { go } from '@/platform/navigation/navigation';

import { AddressBlock } from './parts/address-block';
import { NoReturn } from './parts/no-return';
import { PayBar } from './parts/pay-bar';
import { Paying } from './parts/paying';
import { Remark } from './parts/remark';
import { useCheckoutPage, wantedFrom, type CheckoutPage } from './use-checkout-page';
import styles from './index.module.css';

function Lines({ quote, page }: { readonly quote: Quote; readonly page: CheckoutPage }) {
  return (
    <>
      {quote.lines.length > 0 && (
        <View className={styles['block']}>
          {quote.lines.map((line) => (
            <View key={line.skuId} className={styles['line']}>
              <LineRow line={line} onOpen={() => page.openGoods(line.goodsId)} />
            </View>
          ))}
        </View>
      )}
      {quote.troubled.length > 0 && (
        <View className={styles['block']}>
          <View className={styles['title']}>{copy.cart.troubledTitle}</View>
          {quote.troubled.map((line) => (
            <TroubledRow key={line.skuId} troubled={line} onAdjust={page.adjust} onOpen={page.openGoods} />
          ))}
        </View>
      )}
    </>
  );
}

/** Everything the shopper can check and put right before she pays (电子商务法 art. 50), then what it comes to. */
function Ready({ quote, page }: { readonly quote: Quote; readonly page: CheckoutPage }) {
  const frozen = page.unanswered !== undefined;
  return (
    <>
      <Lines quote={quote} page={page} />
      {!page.contact && (
        <NoReturn
          lines={page.notReturnable}
          agreed={page.hasAgreed}
          missing={page.missing === 'returns'}
          onAgree={page.agree}
        />
      )}
      {quote.lines.length > 0 && (
        <>
          {!page.contact && <Remark value={page.remark} frozen={frozen} onWrite={page.setRemark} />}
          {!page.contact && <Paying quote={quote} onPay={page.payWith} onRequote={page.requote} />}
          <View className={styles['block']}>
            <Figures
              figures={quote.figures}
              total={quote.total}
              totalName={copy.checkout.total}
              charged={quote.deposit === undefined}
            />
            {quote.deposit && <DepositNote deposit={quote.deposit} charged />}
            {page.addressId === undefined && !page.contact && (
              <View className={styles['note']}>{copy.checkout.noAddressYet}</View>
            )}
          </View>
        </>
      )}
    </>
  );
}

function Form({ lines, fromCart }: { readonly lines: readonly WantedLine[]; readonly fromCart: boolean }) {
  const page = useCheckoutPage(lines, fromCart);
  // Without a network neither the addresses nor the quote are there: said once, tried again together.
  const nothing = page.quote.status === 'failed' && page.address.remote.status === 'failed';
  const retry = () => {
    if (nothing) page.address.retry();
    page.requote();
  };
  return (
    <Screen barred>
      <View className={page.notice === '' ? styles['form'] : `${styles['form']} ${styles['noted']}`}>
        {!page.contact && !nothing && <AddressBlock choice={page.address} missing={page.missing === 'address'} />}
        <RemoteView remote={page.quote} shape="inner" onRetry={retry} onHome={page.toFeed}>
          {(quote) => <Ready quote={quote} page={page} />}
        </RemoteView>
      </View>
      <PayBar page={page} />
      <Cashier />
    </Screen>
  );
}

export default function Checkout() {
  const { params } = useRouter();
  // Read once: a page's address does not change under it.
  const [lines] = useState(() => wantedFrom(params['lines']));
  if (lines.length > 0) return <Form lines={lines} fromCart={params['cart'] === '1'} />;
  const act = { text: copy.checkout.toCart, onTap: () => void go({ to: 'cart' }) };
  return (
    <Screen>
      <StateView drawing="lost" says={copy.checkout.garbled} act={act} />
    </Screen>
  );
}
