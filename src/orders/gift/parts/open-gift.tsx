import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Chip } from '@/components/ui/chip/chip';
import type { GiftLine, GiftView } from '@/contract/gifts/gift';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { AddressBlock } from '@/orders/shared/address-block';
import { GiftHead } from '@/orders/shared/gift-head';
import styles from '@/orders/shared/message-card.module.css';
import { PayForMeLines } from '@/orders/shared/pay-for-me-lines';
import { toFeed } from '@/pages/shared/to-tabs';
import shared from '@/styles/shared.module.css';

import type { GiftPage } from '../use-gift';
import { GiftRules } from './gift-rules';

interface OpenGiftProps {
  readonly gift: Extract<GiftView, { state: 'open' }>;
  readonly page: GiftPage;
}

/** The kinds of one line, among which the friend may choose. */
function Kinds({ line, page }: { readonly line: GiftLine; readonly page: GiftPage }) {
  const { skuId, title, options, choices } = line;
  const kinds = [{ skuId, options }, ...choices];
  return (
    <View className={`${shared['padded-card']} ${shared['column']}`}>
      <View>{copy.common.joinWithDots([copy.gifts.choose, title])}</View>
      <View className={shared['wrap']}>
        {kinds.map((kind) => (
          <Chip
            key={kind.skuId}
            state={page.chosenOf(line) === kind.skuId ? 'selected' : 'available'}
            onTap={() => page.choose(line, kind.skuId)}
          >
            {kind.options.join(' ')}
          </Chip>
        ))}
      </View>
    </View>
  );
}

/** A gift that can be claimed: what it is, which kind, and where to. */
export function OpenGift({ gift, page }: OpenGiftProps) {
  const { lines, claimBy, total } = gift;
  return (
    <View className={styles['page']}>
      <GiftHead gift={gift} picture={lines[0]?.picture} note={copy.gifts.claimBy(formatDateTime(claimBy))} />
      <PayForMeLines lines={lines} due={total} />
      {lines
        .filter(({ choices }) => choices.length > 0)
        .map((line) => (
          <Kinds key={line.skuId} line={line} page={page} />
        ))}
      <AddressBlock choice={page.address} missing={page.isMissing} />
      <GiftRules lines={lines} />
      <ActionBar>
        <Button kind="plain" onTap={toFeed}>
          {copy.common.toFeed}
        </Button>
        <Button kind="primary" wide busy={page.busy} onTap={page.claim}>
          {copy.gifts.claim}
        </Button>
      </ActionBar>
    </View>
  );
}
