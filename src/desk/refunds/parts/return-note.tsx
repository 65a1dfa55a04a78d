import { View } from '@tarojs/components';

import { TextButton } from '@/components/ui/text-button/text-button';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { showToast } from '@/platform/page/feedback';
import shared from '@/styles/shared.module.css';

async function copyNumber(number: string): Promise<void> {
  const copied = await copyText(number);
  if (!copied.ok) showToast(copy.orderPage.copyFailed);
}

/** Where a return goes if she agrees, or the parcel with which it comes back. Nothing for a refund without a return. */
export function ReturnNote({ waiting: { refund, returnAddress } }: { readonly waiting: DeskRefund }) {
  const { kind, state, returnTracking } = refund;
  if (kind !== 'return') return null;
  if (state === 'requested')
    return (
      <View className={shared['note']}>
        {returnAddress ? copy.deskRefunds.returnTo(returnAddress) : copy.deskRefunds.noReturnAddress}
      </View>
    );
  return (
    returnTracking && (
      <View className={shared['wrap']}>
        <View className={shared['note']}>{copy.deskRefunds.tracking(returnTracking)}</View>
        <TextButton
          text={copy.deskRefunds.copyTracking}
          label={copy.deskRefunds.copyTrackingLabel}
          onTap={() => void copyNumber(returnTracking.number)}
        />
      </View>
    )
  );
}
