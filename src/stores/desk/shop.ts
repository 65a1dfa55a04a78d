import { call, cloudNow } from '@/client';
import { beijingDay, type EpochMs } from '@/contract/time';
import type { Answer, Input } from '@/contract/verbs';

import { withRequestId } from '../request-id';
import { createResource } from '../resource';
import { sellerResource, shopResource } from '../shop/shop';

export { showShop } from '../shop/shop';

/** The shop itself, as the seller edits it. */
export const deskShopResource = createResource((input: Input<'desk.getShop'>) => call('desk.getShop', input));

type ShopToSave = Omit<Input<'desk.saveShop'>, 'requestId'>;

const sendShop = withRequestId<ShopToSave, Answer<'desk.saveShop'>>((input) => call('desk.saveShop', input));

/** Saves the shop; what shoppers see of it is read again. */
export async function saveShop(input: ShopToSave): Promise<Answer<'desk.saveShop'>> {
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
