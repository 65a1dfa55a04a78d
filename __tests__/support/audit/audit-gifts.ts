import type { OrderRecord } from '@/cloud/records';

/**
 * What is wrong with a gift: it has an address exactly when a friend has claimed it, within its time and before anything
 * went back; what was not claimed is never sent, and its money goes back as a whole.
 */
export function auditGift({ id, shopperId, claimedBy, order }: OrderRecord): readonly string[] {
  const { gift, address, shipments, refunds = [], total } = order;
  if (!gift) return claimedBy === undefined ? [] : [`${id}: claimed, yet no gift`];
  const { claimBy = 0, claimedAt } = gift;
  const back = refunds.filter(({ reason }) => reason.startsWith('gift-'));
  const money = refunds.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...((address !== undefined) === (claimedBy !== undefined) ? [] : [`${id}: address and friend do not match`]),
    ...((claimedAt !== undefined) === (claimedBy !== undefined) ? [] : [`${id}: claimed by nobody, or never`]),
    ...(claimedBy === shopperId ? [`${id}: claimed by its payer`] : []),
    ...(claimedAt !== undefined && claimedAt >= claimBy ? [`${id}: claimed too late`] : []),
    ...(claimedAt !== undefined && back.length > 0 ? [`${id}: claimed, and back in money`] : []),
    ...(back.length > 1 ? [`${id}: back twice`] : []),
    ...(back.length > 0 && money !== total ? [`${id}: ${money} back of ${total}`] : []),
    ...(shipments && !address ? [`${id}: sent to nobody`] : []),
  ];
}
