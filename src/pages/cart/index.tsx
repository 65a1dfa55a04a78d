import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import { Skeleton } from '@/components/ui/skeleton/skeleton';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';

import { useTabBar } from '../shared/use-tab-bar';
import { MoreGoods } from '../shared/catalog/more-goods';
import { CartBar } from './parts/cart-bar';
import { CartLines } from './parts/cart-lines';
import { UnavailableLines } from './parts/unavailable-lines';
import { useCartPage, type CartPage } from './use-cart-page';
import styles from './index.module.css';

/** While no line is quoted yet: a skeleton, or why the quote failed. */
function Loading({ page: { failure, retry, toCatalog } }: { readonly page: CartPage }) {
  if (!failure) return <Skeleton shape="rows" />;
  const action = failure.retryable
    ? { text: copy.common.retry, onTap: retry }
    : { text: copy.common.toCatalog, onTap: toCatalog };
  return <StateView drawing="failed" message={failureText(failure)} action={action} />;
}

function Content({ page }: { readonly page: CartPage }) {
  const { pieces, editing, setEditing, failure, retry } = page;
  return (
    <View className={styles['cart']}>
      <View className={styles['head']}>
        <View className={styles['count']}>{copy.cart.count(pieces)}</View>
        <Button kind="plain" atEnd onTap={() => setEditing(!editing)}>
          {editing ? copy.cart.editDone : copy.cart.edit}
        </Button>
      </View>
      {failure && (
        <View className={styles['failure']} aria-role="alert">
          <View className={styles['message']}>{failureText(failure)}</View>
          <Button onTap={retry}>{copy.common.retry}</Button>
        </View>
      )}
      <CartLines page={page} />
      <UnavailableLines page={page} />
    </View>
  );
}

export default function Cart() {
  useTabBar();
  const page = useCartPage();
  const empty = { text: copy.common.toCatalog, onTap: page.toCatalog };
  return (
    <Screen hasActionBar>
      {page.empty && (
        <>
          <StateView drawing="empty" message={copy.cart.empty} action={empty} />
          <MoreGoods />
        </>
      )}
      {!page.empty && (page.hasQuotedLines ? <Content page={page} /> : <Loading page={page} />)}
      <CartBar page={page} />
    </Screen>
  );
}
