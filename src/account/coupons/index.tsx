import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { CouponList, CouponListItem } from '@/contract/promotions/coupon';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import shared from '@/styles/shared.module.css';

import { CouponRow } from './parts/coupon-row';
import { useCoupons, type CouponsPage } from './use-coupons';
import styles from './index.module.css';

interface CouponCardProps {
  readonly item: CouponListItem;
  readonly page: CouponsPage;
}

/** What can be done with a coupon; else its state. */
function Act({ item: { coupon, state }, page }: CouponCardProps) {
  if (state === 'claimable') {
    const busy = page.busy === coupon.id;
    return (
      <Button busy={busy} label={copy.coupons.claimLabel(coupon.name)} onTap={() => page.claim(coupon.id)}>
        {copy.coupons.claim}
      </Button>
    );
  }
  if (state !== 'usable') return <View className={styles['state']}>{copy.coupons.state[state]}</View>;
  return (
    <Button label={copy.coupons.useLabel(coupon.name)} onTap={() => page.use(coupon)}>
      {copy.coupons.use}
    </Button>
  );
}

function CouponCard({ item, page }: CouponCardProps) {
  const { coupon, state } = item;
  const isEnded = state === 'used' || state === 'expired';
  const showsStart = state === 'not-started' || state === 'claimable';
  const dates = showsStart ? copy.promotions.couponValidity(coupon) : copy.promotions.couponExpiry(coupon);
  return (
    <View className={styles['card']}>
      <CouponRow coupon={coupon} text={dates} dimmed={isEnded}>
        <Act item={item} page={page} />
      </CouponRow>
    </View>
  );
}

function Coupons({ list, page }: { readonly list: CouponList; readonly page: CouponsPage }) {
  const { items, credit } = list;
  return (
    <View className={styles['page']}>
      <View className={styles['credit']}>
        <View className={shared['grow']}>
          <View>{copy.coupons.credit}</View>
          <View className={styles['note']}>{copy.coupons.creditNote}</View>
        </View>
        {credit > 0 ? (
          <Price amount={credit} exact />
        ) : (
          <View className={styles['state']}>{copy.coupons.creditSpent}</View>
        )}
      </View>
      {items.map((item) => (
        <CouponCard key={item.coupon.id} item={item} page={page} />
      ))}
      {items.length === 0 && (
        <StateView
          drawing="empty"
          message={copy.coupons.empty}
          action={{ text: copy.coupons.toCatalog, onTap: page.toCatalog }}
        />
      )}
    </View>
  );
}

/** The shopper's coupons, claimable coupons, and credit. Coupons are for everyone, with nothing asked in return. */
export default function Page() {
  const page = useCoupons();
  return (
    <Screen>
      <RemotePage remote={page.remote} shape="rows" onRetry={page.retry}>
        {(list) => <Coupons list={list} page={page} />}
      </RemotePage>
    </Screen>
  );
}
