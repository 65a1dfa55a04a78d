import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import { Skeleton } from '@/components/ui/skeleton/skeleton';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';

import { useCartBadge } from '../shared/cart/use-cart-badge';
import { CartBar } from './parts/cart-bar';
import { CartLines } from './parts/cart-lines';
import { TroubledLines } from './parts/unavailable-lines';
import { useCartPage, type CartPage } from './use-cart-page';
import styles from './index.module.css';

/** Before anything is known of the lines: their shape, or why they can't be shown. */
function Unknown({ page: { failure, retry, toCatalogue } }: { readonly page: CartPage }) {
  if (!failure) return <Skeleton shape="rows" />;
  const act = failure.retryable
    ? { text: copy.common.retry, onTap: retry }
    : { text: copy.common.toCatalogue, onTap: toCatalogue };
  return <StateView drawing="failed" says={wordsFor(failure)} act={act} />;
}

function Filled({ page }: { readonly page: CartPage }) {
  const { pieces, editing, setEditing, failure, retry } = page;
  return (
    <View className={styles['cart']}>
      <View className={styles['head']}>
        <View className={styles['count']}>{copy.cart.count(pieces)}</View>
        <Act kind="plain" onTap={() => setEditing(!editing)}>
          {editing ? copy.cart.editDone : copy.cart.edit}
        </Act>
      </View>
      {failure && (
        <View className={styles['failure']} aria-role="alert">
          <View className={styles['words']}>{wordsFor(failure)}</View>
          <Act onTap={retry}>{copy.common.retry}</Act>
        </View>
      )}
      <CartLines page={page} />
      <TroubledLines page={page} />
    </View>
  );
}

export default function Cart() {
  useCartBadge();
  const page = useCartPage();
  const empty = { text: copy.common.toCatalogue, onTap: page.toCatalogue };
  return (
    <Screen barred>
      {page.empty && <StateView drawing="empty" says={copy.cart.empty} act={empty} />}
      {!page.empty && (page.known ? <Filled page={page} /> : <Unknown page={page} />)}
      <CartBar page={page} />
    </Screen>
  );
}
