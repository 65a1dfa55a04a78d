import { View } from '@tarojs/components';
import { memo } from 'react';

import { PictureGrid } from '@/components/ui/picture-grid/picture-grid';
import type { Refund } from '@/contract/refunds/refund';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { useCountdown } from '@/stores/use-countdown';
import shared from '@/styles/shared.module.css';

import desk from '../../parts/desk.module.css';
import type { RefundActions } from '../use-refunds';
import { RefundButtons } from './refund-buttons';
import { RequestedLines, RequestedMoney } from './requested';
import { ReturnNote } from './return-note';
import styles from './refund-card.module.css';

interface RefundCardProps {
  readonly refund: DeskRefund;
  readonly busy: boolean;
  /** The first refund of the page: its answer is the primary action. */
  readonly isNext: boolean;
  readonly actions: RefundActions;
}

const stay = () => undefined;

/** What is left of the deadline; a component of its own, because it renders every second. */
function Deadline({ refund, until }: { readonly refund: Refund; readonly until: EpochMs }) {
  const left = useCountdown(until, stay);
  return <View className={left > 0 ? shared['note'] : styles['late']}>{copy.deskRefunds.deadline(refund, left)}</View>;
}

/** A refund that waits for the seller: who, what, how much, why, until when, and the possible answers. */
export const RefundCard = memo(function RefundCard(props: RefundCardProps) {
  const { refund: waiting } = props;
  const { refund, deadline, orderNumber } = waiting;
  return (
    <View className={desk['card']}>
      <View className={desk['head']}>
        <View className={desk['name']}>{copy.deskRefunds.heading(waiting)}</View>
        {deadline !== undefined && <Deadline refund={refund} until={deadline} />}
      </View>
      <RequestedLines waiting={waiting} />
      <RequestedMoney refund={refund} />
      <View className={shared['note']}>{copy.deskRefunds.reason(refund)}</View>
      {refund.description !== '' && <View className={desk['message']}>{refund.description}</View>}
      {refund.pictures.length > 0 && (
        <View className={styles['pictures']}>
          <PictureGrid pictures={refund.pictures} onOpen={previewPictures} />
        </View>
      )}
      <ReturnNote waiting={waiting} />
      <View className={`${shared['note']} ${styles['number']}`}>{copy.deskRefunds.order(orderNumber)}</View>
      <RefundButtons {...props} />
    </View>
  );
});
