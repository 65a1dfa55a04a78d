import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import type { DeskListState } from './use-desk-list';
import styles from './desk.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

interface DeskListProps<T> {
  readonly list: DeskListState<T>;
  /** Said when nothing is in the list. */
  readonly empty: string;
  /** A card with its key. `isNext`: the first one, whose answer is the primary action of the page. */
  readonly children: (item: T, isNext: boolean) => ReactNode;
}

/** A list of cards that wait for the seller, in every state. */
export function DeskList<T>({ list: { remote, pages, refresh, loadMore }, empty, children }: DeskListProps<T>) {
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void refresh()} onHome={toFeed}>
      {({ nextPage, cursor }) =>
        pages.length === 0 ? (
          <StateView drawing="empty" message={empty} />
        ) : (
          <View className={styles['page']}>
            {isSandbox && <View className={shared['note']}>{copy.deskAnswers.demoNote}</View>}
            {pages.map((items, page) => (
              <View key={page} className={styles['cards']}>
                {items.map((item, at) => children(item, page + at === 0))}
              </View>
            ))}
            <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={() => void loadMore()} />
          </View>
        )
      }
    </RemoteView>
  );
}
