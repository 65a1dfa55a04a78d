import { useState } from 'react';

import { call, cloudNow, firstScreen } from '@/client';
import { valueIn, type Remote } from '@/contract/remote';
import { ok } from '@/contract/result';
import type { ShopFields } from '@/contract/shop/edited-shop';
import type { ShopHead, ShopProfile } from '@/contract/shop/shop';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';

import { lastSeen } from '../last-seen';
import { createResource } from '../resource';

const seenShop = lastSeen<ShopProfile>('shop');

/** What the seller has written and not saved, while she tries how it looks. */
let written: ShopFields | undefined;

const profileOf = ({ shop, seller }: ShopFields): ShopProfile => ({ ...shop, sellerName: seller.name });

const readShop = async (input: Input<'shop.get'>) => (written ? ok(profileOf(written)) : call('shop.get', input));
const readSeller = async (input: Input<'seller.getCard'>) =>
  written ? ok(written.seller) : call('seller.getCard', input);

export const shopResource = createResource(readShop, {
  ...seenShop,
  // A notice is shown once.
  keep: ({ notice: _notice, ...shop }) => written || seenShop.keep(shop),
});
export const sellerResource = createResource(readSeller);

function putShop(fields: ShopFields): void {
  shopResource.put({}, profileOf(fields));
  sellerResource.put({}, fields.seller);
}

/** Lets this phone's pages show the shop as it is written: what they ask again is answered with it, until `showSaved`. */
export function showWritten(fields: ShopFields): void {
  written = fields;
  putShop(fields);
}

/** Shows the shop again as it is saved, which is read where it is not known. */
export function showSaved(saved: ShopFields | undefined): void {
  if (!written) return;
  written = undefined;
  if (saved) return putShop(saved);
  void shopResource.load({});
  void sellerResource.load({});
}

/** What the feed shows of the shop: until there is an answer, what was shipped. */
export function useShopHead(remote: Remote<ShopProfile>): ShopHead | undefined {
  const known = valueIn(remote);
  // Read once, and not where the shop was known from the start.
  const [shipped] = useState(() => (known ? undefined : firstScreen()?.shop));
  return known ?? shipped;
}

/** Whether a period has ended. */
export const isOver = ({ until }: { readonly until: EpochMs }): boolean => cloudNow() >= until;
