import { View } from '@tarojs/components';

import { HostAct } from '@/components/ui/button/host-button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { chatCard } from '@/pages/shared/shop/chat-card';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { useAddedSeller } from '@/stores/shop/added-seller';
import { useEnquiry } from '@/stores/shop/enquiry';
import { sellerResource } from '@/stores/shop/shop';

import { Added } from './parts/added';
import { Box } from './parts/box';
import { Code } from './parts/code';
import { Greeting } from './parts/greeting';
import { Group } from './parts/group';
import { OtherWays } from './parts/other-ways';
import styles from './index.module.css';

const SELLER = {};
const toFeed = () => void go({ to: 'feed' });

function Ways({ card }: { readonly card: SellerCard }) {
  const { about } = useEnquiry();
  const { added } = useAddedSeller();
  const words = copy.addSeller;
  const chat = chatCard(about);
  return (
    <View className={styles['page']}>
      {added && <Added added />}
      <Greeting text={about ? copy.seller.enquiryShort(about.title) : words.greeting} />
      <Box title={words.codeTitle}>
        <Code
          picture={card.code}
          label={copy.seller.codeLabel(card.name)}
          what={words.myCode}
          hint={copy.seller.codeHint}
          says={copy.seller.codeUpdated(formatDay(card.codeUpdatedAt))}
        />
      </Box>
      <OtherWays card={card} />
      {card.group && <Group group={card.group} />}
      <HostAct open="contact" wide {...(chat && { card: chat })}>
        {copy.seller.chat}
      </HostAct>
      {!added && <Added added={false} />}
    </View>
  );
}

/** Every way to the seller's WeChat. All of it is up to the shopper: no price, no gift and no step hangs on it. */
export default function AddSellerPage() {
  const { remote, reload } = sellerResource.use(SELLER);
  useFresh(remote.status, reload);
  return (
    <Screen>
      <RemoteView remote={remote} shape="person" onRetry={() => void reload()} onHome={toFeed}>
        {(card) => <Ways card={card} />}
      </RemoteView>
    </Screen>
  );
}
