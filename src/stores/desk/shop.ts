import { cloudNow } from '@/client';
import { valueIn } from '@/contract/remote';
import { beijingDay, type EpochMs } from '@/contract/time';
import type { Answer } from '@/contract/verbs';

import { sendOnce, type Unsent } from '../request-id';
import { resourceOf } from '../resource';
import { sellerResource, shopResource, showSaved } from '../shop/shop';

/** The shop itself, as the seller edits it. */
export const deskShopResource = resourceOf('desk.getShop');

export { showWritten as beginTryOut } from '../shop/shop';

/** Ends a try-out, if there is one: shows the shop as it was saved last, also when that was after the form was opened. */
export const endTryOut = (): void => showSaved(valueIn(deskShopResource.peek({}))?.fields);

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
