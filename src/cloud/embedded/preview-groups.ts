import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { DEMO_GROUP_ID } from '@/demo/promotions';

import type { Groups } from '../wechat-ports';

/** Unencrypted group information for tests: `demo:` and the group's id, and when it was made, unless just now. */
const MARKER = /^demo:([a-z0-9-]{1,40})(?:@(\d{1,15}))?$/;

/**
 * A phone has no key to decrypt WeChat's group information. A marker contains the group id; anything that WeChat
 * encrypted counts as the demo shop's group, so that a card opened in any chat group shows a group promotion.
 */
export const previewGroups = (now: () => EpochMs): Groups => ({
  decryptGroup: async ({ encryptedData }) => {
    const [, groupId, sealedAt] = MARKER.exec(encryptedData) ?? [];
    if (groupId !== undefined) return ok({ groupId, sealedAt: Number(sealedAt ?? now()) });
    return ok(encryptedData.startsWith('demo:') ? undefined : { groupId: DEMO_GROUP_ID, sealedAt: now() });
  },
});
