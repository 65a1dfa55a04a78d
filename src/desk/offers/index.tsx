import { View } from '@tarojs/components';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { isSandbox } from '@/stores/payment/cashier';

import { AskedCard } from './parts/waiting-offer';
import { useAsked } from './use-waiting-offers';
import styles from './index.module.css';

const words = copy.deskOffers;
const toFeed = () => void go({ to: 'feed' });

/** What shoppers offered and the seller has not answered. */
export default function Page() {
  const { remote, busy, acts, retry } = useAsked();
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {({ offers }) =>
          offers.length === 0 ? (
            <StateView drawing="empty" says={words.none} />
          ) : (
            <View className={styles['page']}>
              {isSandbox && <View className={styles['says']}>{words.demo}</View>}
              {offers.map((offer, at) => (
                <AskedCard key={offer.id} offer={offer} busy={busy === offer.id} isNext={at === 0} acts={acts} />
              ))}
            </View>
          )
        }
      </RemoteView>
    </Screen>
  );
}
