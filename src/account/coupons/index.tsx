import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { CouponBook, CouponCard } from '@/contract/promotions/coupon';
import * as copy from '@/copy';

import { CouponTicket } from './parts/coupon-ticket';
import { useCoupons, type CouponsPage } from './use-coupons';
import styles from './index.module.css';

const words = copy.coupons;

function Card({ card, page }: { readonly card: CouponCard; readonly page: CouponsPage }) {
  const { coupon, state } = card;
  const isOver = state === 'used' || state === 'over';
  const isAhead = state === 'not-yet' || state === 'to-claim';
  const says = isAhead ? copy.offers.couponSpan(coupon) : copy.offers.couponUntil(coupon);
  return (
    <View className={styles['card']}>
      <CouponTicket coupon={coupon} says={says} dimmed={isOver}>
        {state === 'to-claim' ? (
          <Act busy={page.busy === coupon.id} label={words.claimLabel(coupon.name)} onTap={() => page.claim(coupon.id)}>
            {words.claim}
          </Act>
        ) : (
          <View className={styles['state']}>{words.state[state]}</View>
        )}
      </CouponTicket>
    </View>
  );
}

function Book({ book, page }: { readonly book: CouponBook; readonly page: CouponsPage }) {
  const { cards, credit } = book;
  return (
    <View className={styles['page']}>
      <View className={styles['credit']}>
        <View className={styles['words']}>
          <View>{words.credit}</View>
          <View className={styles['says']}>{words.creditSays}</View>
        </View>
        {credit > 0 ? <Price amount={credit} exact /> : <View className={styles['state']}>{words.creditNone}</View>}
      </View>
      {cards.map((card) => (
        <Card key={card.coupon.id} card={card} page={page} />
      ))}
      {cards.length === 0 && (
        <StateView drawing="empty" says={words.none} act={{ text: words.use, onTap: page.toCatalogue }} />
      )}
    </View>
  );
}

/** Her coupons, those she may take, and the seller's credit: for everyone, for nothing in return. */
export default function Page() {
  const page = useCoupons();
  return (
    <Screen>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.retry} onHome={page.toFeed}>
        {(book) => <Book book={book} page={page} />}
      </RemoteView>
    </Screen>
  );
}
