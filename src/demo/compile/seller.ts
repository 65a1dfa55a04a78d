import type { SellerCard } from '@/contract/shop/shop';
import type { EpochMs } from '@/contract/time';

import type { ShopContent } from '../types';
import { toEpochMs } from './content-time';
import { toPicture } from './media';

/** The seller's card. `daysAgo` and `daysAhead` count from `start`. */
export function toSellerCard(content: ShopContent['seller'], start: EpochMs): SellerCard {
  const { avatar, qrCode, qrCodeUpdatedAt, group, officialAccount, ...rest } = content;
  return {
    ...rest,
    avatar: toPicture(avatar),
    qrCode: toPicture(qrCode),
    qrCodeUpdatedAt: Math.min(toEpochMs(qrCodeUpdatedAt, start), start),
    ...(group && {
      group: { name: group.name, qrCode: toPicture(group.qrCode), until: toEpochMs(group.until, start) },
    }),
    ...(officialAccount && {
      officialAccount: {
        name: officialAccount.name,
        ...(officialAccount.qrCode && { qrCode: toPicture(officialAccount.qrCode) }),
      },
    }),
  };
}
