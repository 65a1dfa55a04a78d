import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Remote } from '@/contract/remote';
import * as copy from '@/copy';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import type { LoadedList } from '@/stores/list';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import { DeskView, useFresh } from './desk-view';
import styles from './desk.module.css';

/** A list of the desk, as the `use` of a list store gives it. */
export interface Listed<T> {
  readonly remote: Remote<LoadedList<T>>;
  readonly refresh: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

interface CardsProps<T> {
  readonly list: Listed<T>;
  /** Said when nothing is in the list. */
  readonly empty: string;
  /** The demo's seller answers what waits here, if nobody else does. */
  readonly simulated?: boolean;
  /** A card with its key. `isNext`: the first one, whose answer is the primary action of the page. */
  readonly children: (item: T, isNext: boolean) => ReactNode;
}

/** A list of cards in every state, longer at its end. */
export function Cards<T>({ list: { remote, refresh, loadMore }, empty, simulated = false, children }: CardsProps<T>) {
  const pages = useInfiniteList(remote, loadMore);
  return (
    <DeskView source={{ remote, reload: refresh }}>
      {({ nextPage, cursor }) =>
        pages.length === 0 ? (
          <StateView drawing="empty" message={empty} />
        ) : (
          <View className={styles['page']}>
            {simulated && isSandbox && <View className={shared['note']}>{copy.deskAnswers.demoNote}</View>}
            {pages.map((items, page) => (
              <View key={page} className={styles['cards']}>
                {items.map((item, at) => children(item, page + at === 0))}
              </View>
            ))}
            <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={() => void loadMore()} />
          </View>
        )
      }
    </DeskView>
  );
}

/** The same, read again when the page is shown, and by pulling it down. */
export function DeskList<T>(props: CardsProps<T>) {
  const { remote, refresh } = props.list;
  useFresh({ remote, reload: refresh });
  return <Cards {...props} />;
}
