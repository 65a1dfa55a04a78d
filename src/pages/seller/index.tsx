import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { navigateTo } from '@/platform/navigation/navigation';

import { useTabBar } from '../shared/use-tab-bar';
import { Contact } from './parts/contact';
import { Enquiry } from './parts/enquiry';
import { NameCard } from './parts/name-card';
import { ShopInfo } from './parts/shop-info';
import { useSeller } from './use-seller';

const toFeed = () => void navigateTo({ to: 'feed' });

export default function SellerPage() {
  const { remote, reload, enquiry } = useSeller();
  useTabBar();

  return (
    <Screen>
      {enquiry.text !== '' && <Enquiry key={enquiry.text} text={enquiry.text} />}
      <RemoteView remote={remote} shape="person" onRetry={reload} onHome={toFeed}>
        {(card) => (
          <>
            <NameCard card={card} />
            <Contact card={card} />
          </>
        )}
      </RemoteView>
      <ShopInfo />
    </Screen>
  );
}
