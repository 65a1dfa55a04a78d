import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { toPage } from '../../parts/to-page';
import type { DeskOrdersPage } from '../use-desk-orders';

interface OrdersBarProps {
  readonly page: Pick<DeskOrdersPage, 'tab' | 'list' | 'selection' | 'openPacking'>;
  readonly onExport: () => void;
}

const toSend = toPage({ to: 'desk-send' });
const toRecord = toPage({ to: 'desk-record' });

/** What can be done with the chosen orders. With none chosen packing and sending take all that wait. */
export function OrdersBar({ page, onExport }: OrdersBarProps) {
  const { tab, list, selection, openPacking } = page;
  const { chosen, isAll, toggleAll } = selection;
  const isEmpty = !valueIn(list.remote)?.items.length;
  return (
    <ActionBar>
      <View className={shared['grow']}>
        {!isEmpty && (
          <Checkbox checked={isAll} onChange={toggleAll}>
            {chosen.length === 0 ? copy.deskOrders.chooseAll : copy.deskOrders.chosen(chosen.length)}
          </Checkbox>
        )}
      </View>
      <Button kind="plain" onTap={onExport}>
        {copy.deskOrders.exportOrders}
      </Button>
      {tab === 'to-ship' && !isEmpty && (
        <>
          <Button kind="plain" onTap={openPacking}>
            {copy.deskOrders.packing}
          </Button>
          <Button kind="primary" onTap={toSend}>
            {copy.deskOrders.send}
          </Button>
        </>
      )}
      {tab === 'all' && <Button onTap={toRecord}>{copy.deskOrders.record}</Button>}
    </ActionBar>
  );
}
