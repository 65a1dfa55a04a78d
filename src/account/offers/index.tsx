import { View } from '@tarojs/components';

import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';

import { OfferCard } from './parts/offer-card';
import { useOffers } from './use-offers';
import styles from './index.module.css';

/** The shopper's offers. */
export default function Page() {
  const { remote, pages, busy, actions, loadMore, retry } = useOffers();
  return (
    <Screen>
      <RemotePage remote={remote} shape="rows" onRetry={retry}>
        {(list) =>
          pages.length === 0 ? (
            <>
              <StateView
                drawing="empty"
                message={copy.ownOffers.empty}
                action={{ text: copy.common.toCatalog, onTap: toCatalog }}
              />
              <MoreGoods />
            </>
          ) : (
            <View className={styles['list']}>
              {pages.map((offers, page) => (
                <View key={page}>
                  {offers.map((offer) => (
                    <OfferCard key={offer.id} offer={offer} busy={busy === offer.id} actions={actions} />
                  ))}
                </View>
              ))}
              <ListFooter status={list.nextPage} isEnd={list.cursor === undefined} onLoadMore={() => void loadMore()} />
            </View>
          )
        }
      </RemotePage>
    </Screen>
  );
}
