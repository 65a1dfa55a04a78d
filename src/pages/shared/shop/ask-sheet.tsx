import { Text, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import { Picture } from '@/components/ui/picture/picture';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { navigateTo } from '@/platform/navigation/navigation';
import { setEnquiryGoods, type EnquiryGoods } from '@/stores/shop/enquiry';
import { sellerResource } from '@/stores/shop/shop';
import shared from '@/styles/shared.module.css';

import { useCopy } from '../use-copy';
import { goodsMessageCard } from './goods-message-card';
import styles from './ask-sheet.module.css';

interface AskSheetProps {
  /** What the question is about; the chat opens with a card of it. */
  readonly goods: EnquiryGoods;
  /** A prepared question, to paste into the chat. */
  readonly question?: string | undefined;
  readonly onClose: () => void;
}

function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const { copied, onCopy } = useCopy(text);
  return (
    <>
      <Button wide onTap={onCopy}>
        {children}
      </Button>
      {copied === 'refused' && (
        <View className={styles['refused']} aria-role="alert">
          {copy.seller.copyRefused}
        </View>
      )}
    </>
  );
}

function Ways({ card, goods, question, onClose }: AskSheetProps & { readonly card: SellerCard }) {
  const messageCard = goodsMessageCard(goods);
  const toSeller = () => {
    onClose();
    setEnquiryGoods(goods);
    void navigateTo({ to: 'seller' });
  };
  return (
    <View className={styles['ways']}>
      <View className={shared['row']}>
        <View className={shared['avatar']}>
          <Picture picture={card.avatar} decorative eager />
        </View>
        <View className={shared['grow']}>
          <View className={shared['lead']}>{card.name}</View>
          <View className={shared['note']}>{card.replyHours}</View>
        </View>
      </View>
      {question !== undefined && (
        <View className={styles['question']}>
          <Text userSelect>{question}</Text>
        </View>
      )}
      {question !== undefined && <CopyButton text={question}>{copy.seller.copyEnquiry}</CopyButton>}
      <OpenTypeButton openType="contact" kind="primary" wide {...(messageCard && { messageCard })}>
        {copy.seller.chatWithCard}
      </OpenTypeButton>
      <CopyButton text={card.wechatId}>{copy.seller.copyId}</CopyButton>
      <Cell label={copy.seller.wechatId} onTap={toSeller}>
        {copy.seller.fullCard(card.wechatId)}
      </Cell>
    </View>
  );
}

/** Ways to ask the seller, over the page that the question is about. Nothing is copied before a tap says so. */
export function AskSheet(props: AskSheetProps) {
  const { remote, reload } = sellerResource.use({});
  return (
    <Sheet title={copy.seller.askTitle} onClose={props.onClose}>
      <RemotePage remote={remote} shape="rows" onRetry={reload}>
        {(card) => <Ways card={card} {...props} />}
      </RemotePage>
    </Sheet>
  );
}
