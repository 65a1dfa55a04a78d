import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { setNote } from '@/stores/desk/desk-orders';

import { NoteCard } from '../parts/note-card';
import { toPage } from '../parts/to-page';
import { Actions } from './parts/actions';
import { Goods } from './parts/goods';
import { History } from './parts/history';
import { Info } from './parts/info';
import { Money } from './parts/money';
import { Parcels } from './parts/parcels';
import { Status } from './parts/status';
import { Sheets } from './sheets/sheets';
import { useDeskOrder } from './use-desk-order';
import styles from './index.module.css';

const toOrders = toPage({ to: 'desk-orders', task: 'all' });

function OrderView({ orderId }: { readonly orderId: string }) {
  const page = useDeskOrder(orderId);
  return (
    <RemotePage
      remote={page.remote}
      shape="rows"
      onRetry={page.reload}
      onHome={toOrders}
      homeText={copy.orderPage.showAll}
    >
      {(deskOrder) => (
        <>
          <View className={styles['page']}>
            <Status deskOrder={deskOrder} />
            <Parcels order={deskOrder.order} page={page} />
            <Goods order={deskOrder.order} />
            <NoteCard
              title={copy.deskOrder.note}
              hint={copy.deskOrder.noteHint}
              note={deskOrder.note}
              save={(note) => setNote({ orderId, note })}
            />
            <Money deskOrder={deskOrder} page={page} />
            <Info deskOrder={deskOrder} />
            <History deskOrder={deskOrder} />
            <Actions deskOrder={deskOrder} onOpen={page.open} />
          </View>
          <SheetSlot>
            {page.sheet && <Sheets sheet={page.sheet} deskOrder={deskOrder} onClose={page.close} />}
          </SheetSlot>
        </>
      )}
    </RemotePage>
  );
}

/** One order with everything that the seller knows about it, and what she can do with it. */
export default function Page() {
  const { id = '' } = useRouter().params;
  return (
    <Screen hasActionBar>
      <OrderView orderId={id} />
    </Screen>
  );
}
