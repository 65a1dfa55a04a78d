import { cloudNow } from '@/client';
import { beijingDay, type EpochMs } from '@/contract/time';
import type { Answer } from '@/contract/verbs';

import { sendOnce, type Unsent } from '../request-id';
import { resourceOf } from '../resource';
import { sellerResource, shopResource } from '../shop/shop';

export { showShop } from '../shop/shop';

/** The shop itself, as the seller edits it. */
export const deskShopResource = resourceOf('desk.getShop');

const sendShop = sendOnce('desk.saveShop');

/** Saves the shop; what shoppers see of it is read again. */
export async function saveShop(input: Unsent<'desk.saveShop'>): Promise<Answer<'desk.saveShop'>> {
  const answer = await sendShop(input);
  if (answer.ok) {
    deskShopResource.put({}, answer.value);
    await Promise.all([shopResource.load({}), sellerResource.load({})]);
  }
  return answer;
}

/** The time of the shop's clock. */
export const deskNow = (): EpochMs => cloudNow();

/** The Beijing day of now. */
export const today = (): number => beijingDay(cloudNow());
