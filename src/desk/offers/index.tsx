import { View } from '@tarojs/components';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import styles from '../parts/desk.module.css';
import { WaitingOfferCard } from './parts/waiting-offer-card';
import { useWaitingOffers } from './use-waiting-offers';

const toFeed = () => void navigateTo({ to: 'feed' });

/** Offers that wait for the seller's answer. */
export default function Page() {
  const { remote, busy, actions, retry } = useWaitingOffers();
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {({ offers }) =>
          offers.length === 0 ? (
            <StateView drawing="empty" message={copy.deskOffers.empty} />
          ) : (
            <View className={styles['page']}>
              {isSandbox && <View className={shared['note']}>{copy.deskOffers.demoNote}</View>}
              {offers.map((offer, at) => (
                <WaitingOfferCard
                  key={offer.id}
                  offer={offer}
                  busy={busy === offer.id}
                  isNext={at === 0}
                  actions={actions}
                />
              ))}
            </View>
          )
        }
      </RemoteView>
    </Screen>
  );
}
