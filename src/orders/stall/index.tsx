import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Picture } from '@/components/ui/picture/picture';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { SandboxCashier } from '@/pages/shared/payment/sandbox-cashier';
import { RemotePage } from '@/pages/shared/remote-page';
import shared from '@/styles/shared.module.css';

import { AmountField } from './parts/amount-field';
import { CartSelection } from './parts/cart-selection';
import { useStall, type StallPage } from './use-stall';
import styles from './index.module.css';

const MODES = [
  { id: 'amount', text: copy.stall.byAmount },
  { id: 'goods', text: copy.stall.byGoods },
];

function Stall({ page, shop }: { readonly page: StallPage; readonly shop: Shop }) {
  const { mode, setMode, text, due, busy, pay } = page;
  return (
    <>
      <View className={styles['head']}>
        <View className={shared['avatar']}>
          <Picture picture={shop.avatar} decorative />
        </View>
        <View className={shared['grow']}>
          <View className={styles['title']}>{copy.stall.payTo(shop.name)}</View>
          <View className={shared['note']}>{copy.stall.title}</View>
        </View>
      </View>
      <TabStrip tabs={MODES} selectedId={mode} onSelect={(id) => setMode(id === 'goods' ? 'goods' : 'amount')} />
      <View className={styles['purchase']}>
        {mode === 'amount' ? <AmountField page={page} /> : <CartSelection page={page} />}
      </View>
      <ActionBar>
        <Button
          kind="pay"
          wide
          busy={busy}
          disabled={due === undefined && (mode === 'goods' || text === '')}
          onTap={pay}
        >
          {due === undefined ? copy.stall.noAmount : copy.stall.pay(formatExactYuan(due))}
        </Button>
      </ActionBar>
    </>
  );
}

/** The page behind the QR code at the stall. */
export default function StallPage() {
  const page = useStall();
  return (
    <Screen hasActionBar>
      <RemotePage remote={page.shop} shape="rows" onRetry={page.reloadShop}>
        {(shop) =>
          shop.stall && shop.payment !== 'contact' ? (
            <Stall page={page} shop={shop} />
          ) : (
            <StateView
              drawing="empty"
              message={copy.stall.unavailable}
              action={{ text: copy.common.toCatalog, onTap: page.toCatalog }}
            />
          )
        }
      </RemotePage>
      <SandboxCashier />
    </Screen>
  );
}
