import { useCallback, useRef, useState } from 'react';

import type { Address, AddressFields } from '@/contract/addresses/address';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { useFresh } from '@/pages/shared/use-refresh';
import { pickFromAddressBook } from '@/platform/device/address-book';
import { back, go, type Place } from '@/platform/navigation/navigation';
import { ask, say } from '@/platform/page/feedback';
import { addressesResource, checkAddress, removeAddress, saveAddress, setDraft } from '@/stores/addresses/addresses';
import { pickAddress } from '@/stores/checkout/delivery-address';
import { requestIdFor, type Intent } from '@/stores/request-id';

const NOTHING = {};

async function remove(address: Address): Promise<void> {
  const { removeTitle: title, removeSays, removeYes: yes, removeNo: no } = copy.account.addresses;
  const line = `${address.name} ${copy.region.place(address)}`;
  if (!(await ask({ title, words: removeSays(line), yes, no }))) return;
  const answer = await removeAddress(address.id);
  say(answer.ok ? copy.account.addresses.removed : wordsFor(answer.failure));
}

/** The address that is the same in every field, if she keeps it already. */
export function sameAs(fields: AddressFields, addresses: readonly Address[]): Address | undefined {
  const keys = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
  return addresses.find((address) => keys.every((key) => address[key] === fields[key]));
}

/** The form, by the way that leads back to where she came from. */
type Form = Extract<Place, { to: 'address' | 'new-picked-address' }>;

/** Goes to the form, which begins with what came from the address book. */
async function completeByHand(form: Form, fields: AddressFields | undefined, why: string): Promise<void> {
  if (fields) setDraft(fields);
  await go(form);
  say(why);
}

/** Keeps what came from WeChat's address book. `undefined`: it was not kept, and the shopper knows why. */
async function keepPicked(fields: AddressFields, requestId: string, form: Form): Promise<Address | undefined> {
  if (checkAddress(fields).length > 0) {
    await completeByHand(form, fields, copy.account.addresses.incomplete);
    return undefined;
  }
  const answer = await saveAddress({ requestId, fields, isDefault: false });
  if (answer.ok) return answer.value;
  say(wordsFor(answer.failure));
  return undefined;
}

interface Booking {
  /** Those she keeps already. */
  readonly addresses: readonly Address[];
  readonly form: Form;
  readonly onKept: (address: Address) => void;
}

/** From WeChat's address book. The form stands in where it can't be had. */
function useBook({ addresses, form, onKept }: Booking) {
  const [busy, setBusy] = useState(false);
  const intent = useRef<Intent>();
  const onBook = async () => {
    const picked = await pickFromAddressBook();
    if (!picked.ok) {
      if (picked.failure === 'refused') await completeByHand(form, undefined, copy.account.addresses.refused);
      return;
    }
    setBusy(true);
    intent.current = requestIdFor(JSON.stringify(picked.value), intent.current);
    const kept = sameAs(picked.value, addresses) ?? (await keepPicked(picked.value, intent.current.id, form));
    setBusy(false);
    if (kept) onKept(kept);
  };
  return { bookBusy: busy, onBook: () => void onBook() };
}

const NEW: Form = { to: 'address' };
const NEW_PICKED: Form = { to: 'new-picked-address' };

/** Her addresses. `picking`: a tap chooses where the next order goes, and leads back to it. */
export function useAddresses(picking: boolean) {
  const { remote, reload } = addressesResource.use(NOTHING);
  useFresh(remote.status, reload);
  const addresses = valueIn(remote) ?? [];
  const form = picking ? NEW_PICKED : NEW;

  const onPick = useCallback((address: Address) => {
    pickAddress(address.id);
    void back();
  }, []);
  const onEdit = useCallback((address: Address) => void go({ to: 'address', id: address.id }), []);
  const onRemove = useCallback((address: Address) => void remove(address), []);
  const onAdd = useCallback(() => void go(form), [form]);
  const onKept = (address: Address) => (picking ? onPick(address) : say(copy.account.addresses.saved));
  const book = useBook({ addresses, form, onKept });
  return { remote, reload, onTap: picking ? onPick : onEdit, onEdit, onRemove, onAdd, ...book };
}
