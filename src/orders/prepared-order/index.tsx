import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { LineRow } from '@/components/cart/line-row/line-row';
import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import type { Quote } from '@/contract/cart/quote';
import type { PreparedOrder } from '@/contract/checkout/prepared-order';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { UnavailableRow } from '@/pages/shared/cart/unavailable-row';
import { RemotePage } from '@/pages/shared/remote-page';
import shared from '@/styles/shared.module.css';

import { usePreparedOrder, usePreparedOrderQuote } from './use-prepared-order';
import messageCard from '../shared/message-card.module.css';
import styles from './index.module.css';

function Goods({ quote }: { readonly quote: Quote }) {
  return (
    <View className={`${shared['padded-card']} ${shared['wide-column']}`}>
      {quote.lines.map((line) => (
        <LineRow key={line.skuId} line={line} />
      ))}
      {quote.unavailable.map((line) => (
        <UnavailableRow key={line.skuId} line={line} onAdjust={() => undefined} />
      ))}
      <PriceBreakdown breakdown={quote.breakdown} total={quote.total} totalLabel={copy.cart.total} />
    </View>
  );
}

function Content({ order }: { readonly order: PreparedOrder }) {
  const { remote, reload, toCheckout, toCart } = usePreparedOrderQuote(order);
  return (
    <>
      <View className={shared['padded-card']}>
        <View className={messageCard['title']}>{copy.preparedOrder.title}</View>
        <View className={styles['message']}>{order.message}</View>
        <View className={messageCard['text']}>{copy.preparedOrder.validUntil(formatDay(order.expiresAt - 1))}</View>
      </View>
      <RemotePage remote={remote} shape="inner" onRetry={reload}>
        {(quote) => <Goods quote={quote} />}
      </RemotePage>
      <ActionBar>
        <Button onTap={toCart}>{copy.preparedOrder.addToCart}</Button>
        <Button kind="primary" wide onTap={toCheckout}>
          {copy.preparedOrder.toCheckout}
        </Button>
      </ActionBar>
    </>
  );
}

/** An order that the seller prepared in a chat, for the shopper to check and pay. */
export default function PreparedOrderPage() {
  const { remote, retry } = usePreparedOrder(useRouter().params['id'] ?? '');
  return (
    <Screen hasActionBar>
      <RemotePage remote={remote} shape="rows" onRetry={retry}>
        {(order) => (
          <View className={messageCard['page']}>
            <Content order={order} />
          </View>
        )}
      </RemotePage>
    </Screen>
  );
}
