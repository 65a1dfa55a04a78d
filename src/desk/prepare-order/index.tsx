import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';

import { MainButton } from '../parts/main-button';
import { Draft } from './parts/draft';
import { PreparedOrderCard } from './parts/prepared-order-card';
import { usePrepareOrder } from './use-prepare-order';
import styles from './index.module.css';

/** Prepares an order to share in a chat, and lists the open ones. */
export default function PrepareOrder() {
  const page = usePrepareOrder();
  const { selection, draft } = page;
  const hasSelection = selection.chosen.length > 0;
  return (
    <Screen hasActionBar={hasSelection}>
      <RemotePage remote={page.remote} shape="rows" onRetry={page.retry}>
        {({ preparedOrders }) => (
          <View className={styles['page']}>
            <Draft page={page} />
            {preparedOrders.length > 0 && <View className={styles['title']}>{copy.desk.openTitle}</View>}
            {preparedOrders.map((preparedOrder, at) => (
              <PreparedOrderCard
                key={preparedOrder.id}
                preparedOrder={preparedOrder}
                isNext={at === 0 && !hasSelection}
                onWithdraw={page.withdraw}
              />
            ))}
            {hasSelection && (
              <ActionBar>
                <MainButton busy={draft.busy} onTap={draft.create}>
                  {copy.desk.create}
                </MainButton>
              </ActionBar>
            )}
          </View>
        )}
      </RemotePage>
    </Screen>
  );
}
