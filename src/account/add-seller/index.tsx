import { View } from '@tarojs/components';

import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import { Screen } from '@/components/ui/screen/screen';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { RemotePage } from '@/pages/shared/remote-page';
import { goodsMessageCard } from '@/pages/shared/shop/goods-message-card';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useAddedSeller } from '@/stores/shop/added-seller';
import { useEnquiry } from '@/stores/shop/enquiry';
import { sellerResource } from '@/stores/shop/shop';

import { AddedToggle } from './parts/added-toggle';
import { Card } from './parts/card';
import { Greeting } from './parts/greeting';
import { Group } from './parts/group';
import { MoreContacts } from './parts/more-contacts';
import { QrCode } from './parts/qr-code';
import styles from './index.module.css';

function Contacts({ card }: { readonly card: SellerCard }) {
  const { goods } = useEnquiry();
  const { added } = useAddedSeller();
  const chat = goodsMessageCard(goods);
  return (
    <View className={styles['page']}>
      {added && <AddedToggle added />}
      <Greeting text={goods ? copy.seller.enquiryShort(goods.title) : copy.addSeller.greeting} />
      <Card title={copy.addSeller.codeTitle}>
        <QrCode
          picture={card.qrCode}
          label={copy.seller.codeLabel(card.name)}
          name={copy.addSeller.myCode}
          hint={copy.seller.codeHint}
          note={copy.seller.codeUpdated(formatDay(card.qrCodeUpdatedAt))}
        />
      </Card>
      <MoreContacts card={card} />
      {card.group && <Group group={card.group} />}
      <OpenTypeButton openType="contact" wide {...(chat && { messageCard: chat })}>
        {copy.seller.chat}
      </OpenTypeButton>
      {!added && <AddedToggle added={false} />}
    </View>
  );
}

/** All contact options of the seller. Voluntary: no discount, gift or step depends on it. */
export default function AddSellerPage() {
  const { remote, reload } = sellerResource.use({});
  useRefreshOnShow(remote.status, reload);
  return (
    <Screen>
      <RemotePage remote={remote} shape="person" onRetry={reload}>
        {(card) => <Contacts card={card} />}
      </RemotePage>
    </Screen>
  );
}
