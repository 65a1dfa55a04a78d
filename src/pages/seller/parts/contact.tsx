import { Image, Text, View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { HostAct } from '@/components/ui/button/host-button';
import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { chatCard } from '@/pages/shared/shop/chat-card';
import { useCopy } from '@/pages/shared/use-copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';
import { markAdded, useAddedSeller } from '@/stores/shop/added-seller';
import { useEnquiry } from '@/stores/shop/enquiry';

import styles from './contact.module.css';

interface ReachProps {
  readonly card: SellerCard;
}

const toWays = () => void go({ to: 'add-seller' });

interface GoodForProps {
  readonly reasons: readonly string[];
  readonly added: boolean;
}

/** What adding her is good for. Service only: no price and no step hangs on it (WeChat operating rules 5.1). */
function GoodFor({ reasons, added }: GoodForProps) {
  if (reasons.length === 0) return null;
  return (
    <>
      <View className={styles['heading']}>{added ? copy.seller.goodForAdded : copy.seller.goodFor}</View>
      {reasons.map((reason) => (
        <View key={reason} className={styles['reason']}>
          <View className={styles['dot']} aria-hidden />
          <View className={styles['grow']}>{reason}</View>
        </View>
      ))}
    </>
  );
}

/** The code, and the shopper's own word that she needs it no more. */
function Code({ card }: ReachProps) {
  return (
    <View className={styles['code']}>
      <Image
        className={styles['picture']}
        src={card.code.url}
        mode="aspectFit"
        showMenuByLongpress
        aria-role="button"
        aria-label={copy.seller.codeLabel(card.name)}
        onClick={() => void previewPictures([card.code], 0)}
      />
      <View className={styles['hint']}>{copy.seller.codeHint}</View>
      <View className={styles['updated']}>{copy.seller.codeUpdated(formatDay(card.codeUpdatedAt))}</View>
      <Act kind="plain" onTap={() => markAdded(true)}>
        {copy.seller.markAdded}
      </Act>
    </View>
  );
}

function Id({ id }: { readonly id: string }) {
  const { copied, onCopy } = useCopy(id);
  return (
    <>
      <View className={styles['row']}>
        <View className={styles['label']}>{copy.seller.wechatId}</View>
        <Text className={styles['grow']} userSelect>
          {id}
        </Text>
        <Act label={copy.seller.copyId} onTap={onCopy}>
          {copy.seller.copy}
        </Act>
      </View>
      {copied === 'refused' && (
        <View className={styles['refused']} aria-role="alert">
          {copy.seller.copyRefused}
        </View>
      )}
    </>
  );
}

function Hours({ card }: ReachProps) {
  return (
    <View className={styles['row']}>
      <View className={styles['label']}>{copy.seller.hours}</View>
      <View className={styles['grow']}>{card.hours}</View>
    </View>
  );
}

/** Customer service, with a card of the good that is asked about. */
function Chat() {
  const card = chatCard(useEnquiry(({ about }) => about));
  return (
    <View className={styles['chat']}>
      <HostAct open="contact" wide {...(card && { card })}>
        {copy.seller.chat}
      </HostAct>
    </View>
  );
}

/**
 * The ways to her: the code, the id, the chat inside the shop, and where all others are. Whoever says that she has added
 * her is not shown the code again. Under a post in Moments none of them works.
 */
export function Reach({ card }: ReachProps) {
  const browseOnly = useBrowseOnly();
  const { added } = useAddedSeller();
  return (
    <View className={styles['reach']}>
      <GoodFor reasons={card.goodFor} added={added} />
      {!browseOnly && !added && <Code card={card} />}
      {!browseOnly && <Id id={card.wechatId} />}
      <Hours card={card} />
      {!browseOnly && (
        <>
          <Cell name={copy.seller.moreWays} onTap={toWays}>
            {copy.seller.moreWaysSays}
          </Cell>
          <Chat />
        </>
      )}
    </View>
  );
}
