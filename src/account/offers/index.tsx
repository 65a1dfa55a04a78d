import { View } from '@tarojs/components';

import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { OfferCard } from './parts/offer-card';
import { useOffers } from './use-offers';
import styles from './index.module.css';

const toFeed = () => void go({ to: 'feed' });
const toCatalogue = () => void go({ to: 'catalogue' });

/** What she bargained for: what waits, what the seller said, what is hers to buy with. */
export default function Page() {
  const { remote, pages, busy, acts, more, retry } = useOffers();
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {(listed) =>
          pages.length === 0 ? (
            <StateView
              drawing="empty"
              says={copy.ownOffers.none}
              act={{ text: copy.common.toCatalogue, onTap: toCatalogue }}
            />
          ) : (
            <View className={styles['list']}>
              {pages.map((offers, page) => (
                <View key={page}>
                  {offers.map((offer) => (
                    <OfferCard key={offer.id} offer={offer} busy={busy === offer.id} acts={acts} />
                  ))}
                </View>
              ))}
              <ListFoot more={listed.more} ended={listed.cursor === undefined} onMore={() => void more()} />
            </View>
          )
        }
      </RemoteView>
    </Screen>
  );
}
