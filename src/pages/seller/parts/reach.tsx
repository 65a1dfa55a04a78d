import { Image, Text, View } from '@tarojs/components';

import { Act } from '@/components/act/act';
import { HostAct } from '@/components/act/host-act';
import { useBrowseOnly } from '@/components/screen/browse-only';
import type { SellerCard } from '@/contract/shop';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { previewPictures } from '@/platform/pictures';

import { useCopy } from '../use-seller';
import styles from './reach.module.css';

interface ReachProps {
  readonly card: SellerCard;
}

/** What adding her is good for. Service only: no price and no step hangs on it (WeChat operating rules 5.1). */
function GoodFor({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <View className={styles['heading']}>{copy.seller.goodFor}</View>
      {reasons.map((reason) => (
        <View key={reason} className={styles['reason']}>
          <View className={styles['dot']} aria-hidden />
          <View className={styles['grow']}>{reason}</View>
        </View>
      ))}
    </>
  );
}

function Adding({ card }: ReachProps) {
  const { copied, onCopy } = useCopy(card.wechatId);
  return (
    <>
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
      </View>
      <View className={styles['row']}>
        <View className={styles['label']}>{copy.seller.wechatId}</View>
        <Text className={styles['grow']} userSelect>
          {card.wechatId}
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

/** The ways to her: the code, the id, the chat inside the shop. Under a post in Moments none of them works. */
export function Reach({ card }: ReachProps) {
  const browseOnly = useBrowseOnly();
  return (
    <View className={styles['reach']}>
      <GoodFor reasons={card.goodFor} />
      {!browseOnly && <Adding card={card} />}
      <Hours card={card} />
      {!browseOnly && (
        <View className={styles['chat']}>
          <HostAct open="contact" wide>
            {copy.seller.chat}
          </HostAct>
        </View>
      )}
    </View>
  );
}
