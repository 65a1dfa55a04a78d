import { Image, Text, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { useCopy } from '@/pages/shared/use-copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';
import { setSellerAdded, useAddedSeller } from '@/stores/shop/added-seller';
import shared from '@/styles/shared.module.css';

import styles from './contact.module.css';

interface ContactProps {
  readonly card: SellerCard;
}

const toAddSeller = () => void navigateTo({ to: 'add-seller' });

interface HelpTopicsProps {
  readonly topics: readonly string[];
  readonly added: boolean;
}

/**
 * What the seller helps with as a contact. Service only: never a discount or a condition (WeChat operating rules 5.1).
 */
function HelpTopics({ topics, added }: HelpTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <>
      <View className={styles['heading']}>{added ? copy.seller.helpTopicsAdded : copy.seller.helpTopics}</View>
      {topics.map((topic) => (
        <View key={topic} className={styles['topic']}>
          {topic}
        </View>
      ))}
    </>
  );
}

/** The seller's QR code, and a button to mark the seller as added. */
function QrCode({ card }: ContactProps) {
  return (
    <View className={styles['qr-code']}>
      <Image
        className={styles['picture']}
        src={card.qrCode.url}
        mode="aspectFit"
        showMenuByLongpress
        aria-role="button"
        aria-label={copy.seller.codeLabel(card.name)}
        onClick={() => void previewPictures([card.qrCode], 0)}
      />
      <View className={styles['hint']}>{copy.seller.codeHint}</View>
      <View className={shared['note']}>{copy.seller.codeUpdated(formatDay(card.qrCodeUpdatedAt))}</View>
      <Button onTap={() => setSellerAdded(true)}>{copy.seller.markAdded}</Button>
    </View>
  );
}

function WechatId({ id }: { readonly id: string }) {
  const { copied, onCopy } = useCopy(id);
  return (
    <>
      <View className={styles['row']}>
        <View className={styles['label']}>{copy.seller.wechatId}</View>
        <Text className={styles['value']} userSelect>
          {id}
        </Text>
        <Button label={copy.seller.copyId} onTap={onCopy}>
          {copy.seller.copy}
        </Button>
      </View>
      {copied === 'refused' && (
        <View className={styles['refused']} aria-role="alert">
          {copy.seller.copyRefused}
        </View>
      )}
    </>
  );
}

/**
 * Contact options besides the chat: QR code, WeChat id, and a link to all others. The QR code is hidden if the shopper
 * has added the seller. In Moments single-page mode none of them works.
 */
export function Contact({ card }: ContactProps) {
  const browseOnly = useBrowseOnly();
  const { added } = useAddedSeller();
  return (
    <View className={styles['contact']}>
      <HelpTopics topics={card.helpTopics} added={added} />
      {!browseOnly && !added && <QrCode card={card} />}
      {!browseOnly && <WechatId id={card.wechatId} />}
      <View className={styles['more']}>
        <Cell label={copy.seller.replyHours}>{card.replyHours}</Cell>
      </View>
      {!browseOnly && (
        <View className={styles['more']}>
          <Cell label={copy.seller.moreContacts} onTap={toAddSeller}>
            {copy.seller.moreContactsDescription}
          </Cell>
        </View>
      )}
    </View>
  );
}
