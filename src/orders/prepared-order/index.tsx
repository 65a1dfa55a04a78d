import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Figures } from '@/components/cart/price-breakdown/price-breakdown';
import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import type { Quote } from '@/contract/cart/quote';
import type { Basket } from '@/contract/checkout/prepared-order';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { TroubledRow } from '@/pages/shared/cart/unavailable-row';

import { useBasket, useBasketQuote } from './use-prepared-order';
import cards from '../shared/cards.module.css';
import told from '../shared/told.module.css';
import styles from './index.module.css';

const words = copy.direct;

function Goods({ quote }: { readonly quote: Quote }) {
  return (
    <View className={`${told['card']} ${cards['lines']}`}>
      {quote.lines.map((line) => (
        <LineRow key={line.skuId} line={line} />
      ))}
      {quote.troubled.map((line) => (
        <TroubledRow key={line.skuId} troubled={line} onAdjust={() => undefined} />
      ))}
      <Figures figures={quote.figures} total={quote.total} totalName={copy.cart.total} />
    </View>
  );
}

function Open({ basket }: { readonly basket: Basket }) {
  const { remote, reload, toCheckout, toCart, toFeed } = useBasketQuote(basket);
  return (
    <>
      <View className={told['card']}>
        <View className={told['title']}>{words.basketTitle}</View>
        <View className={styles['words']}>{basket.words}</View>
        <View className={told['says']}>{words.basketUntil(formatDay(basket.until - 1))}</View>
      </View>
      <RemoteView remote={remote} shape="inner" onRetry={() => void reload()} onHome={toFeed}>
        {(quote) => <Goods quote={quote} />}
      </RemoteView>
      <Bar>
        <Act onTap={toCart}>{words.basketToCart}</Act>
        <Act kind="primary" wide onTap={toCheckout}>
          {words.basketGo}
        </Act>
      </Bar>
    </>
  );
}

/** What the seller put together in a chat: she checks it, and pays. */
export default function BasketPage() {
  const { remote, retry, toFeed } = useBasket(useRouter().params['id'] ?? '');
  return (
    <Screen barred>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {(basket) => (
          <View className={told['page']}>
            <Open basket={basket} />
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
