import { ok } from '@/contract/result';
import { DEMO_GROUP_ID } from '@/demo/promotions';

import type { Groups } from '../wechat-ports';

/** Unencrypted group information for tests: `demo:` and the group's id. */
const MARKER = /^demo:([a-z0-9-]{1,40})$/;

/**
 * A phone has no key to decrypt WeChat's group information. A marker contains the group id; anything that WeChat
 * encrypted counts as the demo shop's group, so that a card opened in any chat group shows a group promotion.
 */
export const previewGroups: Groups = {
  decryptGroupId: async ({ encryptedData }) => {
    const [, groupId] = MARKER.exec(encryptedData) ?? [];
    if (groupId !== undefined) return ok(groupId);
    return ok(encryptedData.startsWith('demo:') ? undefined : DEMO_GROUP_ID);
  },
};
