import { View } from '@tarojs/components';
import { memo } from 'react';

import { Recipient } from '@/components/addresses/recipient/recipient';
import { Price } from '@/components/catalog/price/price';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import styles from './order-card.module.css';

interface OrderCardProps {
  readonly order: DeskOrderSummary;
  readonly isChosen: boolean;
  /** What the order asks for, where the tab does not say it. */
  readonly showsTasks: boolean;
  readonly onToggle: (orderId: string) => void;
  readonly onOpen: (orderId: string) => void;
}

/** Lines that a card names; further ones are counted. */
const MAX_LINES = 3;

function Lines({ lines }: Pick<DeskOrderSummary, 'lines'>) {
  return (
    <View className={styles['lines']}>
      {lines.slice(0, MAX_LINES).map(({ skuId, title, options, quantity }) => (
        <View key={skuId} className={shared['between']}>
          <View className={shared['grow']}>{copy.deskOrders.line(title, options)}</View>
          <View>{copy.common.quantity(quantity)}</View>
        </View>
      ))}
      {lines.length > MAX_LINES && (
        <View className={shared['note']}>{copy.deskOrders.moreLines(lines.length - MAX_LINES)}</View>
      )}
    </View>
  );
}

function Words({ remark, note }: Pick<DeskOrderSummary, 'remark' | 'note'>) {
  if (remark === '' && note === '') return null;
  return (
    <View className={styles['words']}>
      {remark !== '' && <View className={shared['clamp']}>{copy.deskOrders.remark(remark)}</View>}
      {note !== '' && <View className={shared['clamp']}>{copy.deskOrders.note(note)}</View>}
    </View>
  );
}

/** An order in the seller's list: whose it is, what to pack, and what they said. */
export const OrderCard = memo(function OrderCard({ order, isChosen, showsTasks, onToggle, onOpen }: OrderCardProps) {
  const { id, address, gift, lines, remark, note, state, total, placedAt, tasks } = order;
  const name = address?.name ?? copy.deskOrders.withoutAddress(gift !== undefined);
  const stateText = copy.deskExport.states[state];
  const taskTexts = showsTasks ? tasks.map((task) => copy.deskOrders.tabs[task]) : [];
  return (
    <View className={styles['card']}>
      <Checkbox checked={isChosen} label={copy.deskOrders.chooseLabel(name)} onChange={() => onToggle(id)} />
      <Pressable
        className={styles['order']}
        label={copy.deskOrders.openLabel(stateText, name, formatYuan(total))}
        onTap={() => onOpen(id)}
      >
        <View className={styles['head']}>
          <Recipient name={name} phone={address ? copy.deskOrders.tail(address.phone) : ''} />
          {!taskTexts.includes(stateText) && <View className={shared['note']}>{stateText}</View>}
        </View>
        {(taskTexts.length > 0 || gift) && (
          <View className={shared['wrap']}>
            {gift && <Tag>{copy.gifts.own}</Tag>}
            {taskTexts.map((text) => (
              <Tag key={text} kind="warn">
                {text}
              </Tag>
            ))}
          </View>
        )}
        <Lines lines={lines} />
        <Words remark={remark} note={note} />
        <View className={styles['foot']}>
          <View className={shared['note']}>{formatDateTime(placedAt)}</View>
          <Price amount={total} size="small" />
        </View>
      </Pressable>
    </View>
  );
});
