import { useCallback, useRef, useState } from 'react';

import type { Address, AddressFields } from '@/contract/addresses/address';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useRowMotion } from '@/pages/shared/use-row-motion';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { chooseAddress } from '@/platform/device/address-book';
import { navigateBack, navigateTo, type Route } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import {
  addressesResource,
  checkAddress,
  removeAddress,
  saveAddress,
  setAddressDraft,
} from '@/stores/addresses/addresses';
import { pickAddress } from '@/stores/checkout/delivery-address';
import { requestIdFor, type Intent } from '@/stores/request-id';

async function remove(address: Address): Promise<void> {
  const question = {
    title: copy.addresses.removeTitle,
    content: copy.addresses.removeText(`${address.name} ${copy.region.place(address)}`),
    confirmText: copy.addresses.removeConfirm,
    cancelText: copy.addresses.removeCancel,
  };
  if (!(await confirm(question))) return;
  const answer = await removeAddress(address.id);
  showToast(answer.ok ? copy.addresses.removed : failureText(answer.failure));
}

/** The saved address with the same fields, if any. */
function findSame(fields: AddressFields, addresses: readonly Address[]): Address | undefined {
  const keys = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
  return addresses.find((address) => keys.every((key) => address[key] === fields[key]));
}

/** The form; which route depends on where saving returns to. */
type FormRoute = Extract<Route, { readonly to: 'address' }> | { readonly to: 'new-picked-address' };

/** Opens the form, with the fields from WeChat's address book, and shows why. */
async function openForm(form: FormRoute, fields: AddressFields | undefined, reason: string): Promise<void> {
  if (fields) setAddressDraft(fields);
  await navigateTo(form);
  showToast(reason);
}

/** Saves an address from WeChat's address book. `undefined`: not saved; the shopper was told why. */
async function saveFromWechat(fields: AddressFields, requestId: string, form: FormRoute): Promise<Address | undefined> {
  const [invalid] = checkAddress(fields);
  if (invalid) {
    await openForm(form, fields, copy.addressForm.problemOf(invalid, fields));
    return undefined;
  }
  const answer = await saveAddress({ requestId, fields, isDefault: false });
  if (answer.ok) return answer.value;
  showToast(failureText(answer.failure));
  return undefined;
}

interface WechatAddressOptions {
  /** The saved addresses. */
  readonly addresses: readonly Address[];
  readonly form: FormRoute;
  readonly onSaved: (address: Address) => void;
}

/** Adds an address from WeChat's address book; falls back to the form. */
function useWechatAddress({ addresses, form, onSaved }: WechatAddressOptions) {
  const [busy, setBusy] = useState(false);
  const intent = useRef<Intent>();
  const addFromWechat = async () => {
    const picked = await chooseAddress();
    if (!picked.ok) {
      if (picked.failure === 'refused') await openForm(form, undefined, copy.addresses.refused);
      return;
    }
    setBusy(true);
    intent.current = requestIdFor(JSON.stringify(picked.value), intent.current);
    const saved = findSame(picked.value, addresses) ?? (await saveFromWechat(picked.value, intent.current.id, form));
    setBusy(false);
    if (saved) onSaved(saved);
  };
  return { wechatBusy: busy, onAddFromWechat: () => void addFromWechat() };
}

const NEW: FormRoute = { to: 'address' };
const NEW_FOR_CHECKOUT: FormRoute = { to: 'new-picked-address' };

const NONE: readonly Address[] = [];
const idOf = ({ id }: Address) => id;

/** The shopper's addresses. `forCheckout`: a tap selects the delivery address and returns to the order. */
export function useAddresses(forCheckout: boolean) {
  const { remote, reload } = addressesResource.use({});
  useRefreshOnShow(remote.status, reload);
  const addresses = valueIn(remote) ?? NONE;
  const shown = useRowMotion(addresses, idOf);
  const form = forCheckout ? NEW_FOR_CHECKOUT : NEW;

  const onSelect = useCallback((address: Address) => {
    pickAddress(address.id);
    void navigateBack();
  }, []);
  const onEdit = useCallback((address: Address) => void navigateTo({ to: 'address', id: address.id }), []);
  const onRemove = useCallback((address: Address) => void remove(address), []);
  const onAdd = useCallback(() => void navigateTo(form), [form]);
  const onSaved = (address: Address) => (forCheckout ? onSelect(address) : showToast(copy.addresses.saved));
  const wechat = useWechatAddress({ addresses, form, onSaved });
  return { remote, shown, reload, onTap: forCheckout ? onSelect : onEdit, onEdit, onRemove, onAdd, ...wechat };
}
