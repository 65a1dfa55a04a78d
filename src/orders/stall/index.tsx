import { View } from '@tarojs/components';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { Cashier } from '@/pages/shared/payment/cashier';

import { Amount } from './parts/amount';
import { Chosen } from './parts/chosen';
import { useStall, type StallPage } from './use-stall';
import styles from './index.module.css';

const words = copy.direct;

const MODES = [
  { id: 'amount', text: words.byAmount },
  { id: 'goods', text: words.byGoods },
];

function Stall({ page }: { readonly page: StallPage }) {
  const { mode, setMode, due, busy, pay } = page;
  return (
    <>
      <View className={styles['head']}>
        <View className={styles['title']}>{words.stallTitle}</View>
        <View className={styles['says']}>{words.stallSays}</View>
      </View>
      <WordStrip words={MODES} chosen={mode} onChoose={(id) => setMode(id === 'goods' ? 'goods' : 'amount')} />
      <View className={styles['wish']}>{mode === 'amount' ? <Amount page={page} /> : <Chosen page={page} />}</View>
      <Bar>
        <Act kind="pay" wide busy={busy} disabled={mode === 'goods' && due === undefined} onTap={pay}>
          {due === undefined ? words.payPlain : words.pay(formatCharge(due))}
        </Act>
      </Bar>
    </>
  );
}

/** Where one pays standing: the code on the stall leads here. */
export default function StallPage() {
  const page = useStall();
  return (
    <Screen barred>
      <RemoteView remote={page.shop} shape="rows" onRetry={page.reloadShop} onHome={page.toFeed}>
        {(shop) =>
          shop.stall && shop.payment !== 'contact' ? (
            <Stall page={page} />
          ) : (
            <StateView
              drawing="empty"
              says={words.stallNone}
              act={{ text: copy.common.toCatalogue, onTap: page.pick }}
            />
          )
        }
      </RemoteView>
      <Cashier />
    </Screen>
  );
}
