import { View } from '@tarojs/components';
import { memo } from 'react';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { MediaRow } from '@/components/ui/media-row/media-row';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { Acts } from '../../parts/acts';
import desk from '../../parts/desk.module.css';
import styles from './sourcing-card.module.css';

/** Who ordered when, and each line with its last step. */
function Lines({ order }: { readonly order: DeskSourcing }) {
  return (
    <View className={styles['lines']}>
      <View className={desk['name']}>{copy.deskSourcing.heading(order)}</View>
      {order.lines.map(({ skuId, title, options, picture, quantity }) => {
        const last = order.sourcing.find((line) => line.skuId === skuId)?.steps.slice(-1)[0];
        return (
          <MediaRow key={skuId} picture={picture} title={title} small>
            <View className={shared['note']}>
              {copy.common.joinWithDots([...options, copy.common.pieces(quantity)])}
            </View>
            {last && <View className={shared['note']}>{copy.deskSourcing.lastStep(last)}</View>}
          </MediaRow>
        );
      })}
      {order.deposit && (
        <View className={shared['note']}>
          {copy.deskSourcing.payments(order.deposit.amount, order.deposit.balance)}
        </View>
      )}
    </View>
  );
}

interface SourcingCardProps {
  readonly order: DeskSourcing;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}

/** A pre-order to move on; a tap chooses it. */
export const SourcingCard = memo(function SourcingCard({ order, isChosen, onToggle }: SourcingCardProps) {
  return (
    <View className={desk['card']}>
      <Checkbox checked={isChosen} label={copy.deskSourcing.chooseLabel(order)} onChange={() => onToggle(order.id)}>
        <Lines order={order} />
      </Checkbox>
    </View>
  );
});

interface ArrivedCardProps {
  readonly order: DeskSourcing;
  /** The first order of the page: calling its balance is the primary action. */
  readonly isNext: boolean;
  readonly onCall: (order: DeskSourcing) => void;
}

/** A pre-order that has arrived: its balance can be called. */
export const ArrivedCard = memo(function ArrivedCard({ order, isNext, onCall }: ArrivedCardProps) {
  return (
    <View className={desk['card']}>
      <Lines order={order} />
      <Acts
        labelOf={() => copy.deskSourcing.callLabel(order)}
        isNext={isNext}
        acts={[{ text: copy.deskSourcing.callBalance, onTap: () => onCall(order) }]}
      />
    </View>
  );
});
