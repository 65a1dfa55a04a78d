import { Screen } from '@/components/ui/screen/screen';
import { RemotePage } from '@/pages/shared/remote-page';

import { useTabBar } from '../shared/use-tab-bar';
import { Contact } from './parts/contact';
import { Enquiry } from './parts/enquiry';
import { NameCard } from './parts/name-card';
import { ShopInfo } from './parts/shop-info';
import { useSeller } from './use-seller';

export default function SellerPage() {
  const { remote, reload, enquiry } = useSeller();
  useTabBar();

  return (
    <Screen>
      {enquiry.text !== '' && <Enquiry key={enquiry.text} text={enquiry.text} />}
      <RemotePage remote={remote} shape="person" onRetry={reload}>
        {(card) => (
          <>
            <NameCard card={card} />
            <Contact card={card} />
          </>
        )}
      </RemotePage>
      <ShopInfo />
    </Screen>
  );
}
