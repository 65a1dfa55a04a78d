import { useCallback, useRef, useState } from 'react';

import type { Address, AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { navigateBack } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { checkAddress, saveAddress } from '@/stores/addresses/addresses';
import { setRecipient } from '@/stores/addresses/recipient';
import { pickAddress } from '@/stores/checkout/delivery-address';
import { requestIdFor, type Intent } from '@/stores/request-id';

export type FieldName = keyof AddressFields;

/** Pages from the form back to checkout, past the list. */
const BACK_TO_CHECKOUT = 2;

export const EMPTY_FIELDS: AddressFields = { name: '', phone: '', province: '', city: '', district: '', detail: '' };

/** Error texts of the invalid fields that were touched. Saving touches all fields. */
function errorsOf(fields: AddressFields, touched: readonly FieldName[]): Partial<Record<FieldName, string>> {
  const invalid = checkAddress(fields).filter((name) => touched.includes(name));
  return Object.fromEntries(invalid.map((name) => [name, copy.addressForm.problemOf(name, fields)]));
}

const ALL_FIELDS = Object.keys(EMPTY_FIELDS) as readonly FieldName[]; // keys of a literal, which TypeScript widens

/** The form's fields. A failed save does not change them. */
function useFields(initial: AddressFields, initiallyTouched: readonly FieldName[]) {
  const [fields, setFields] = useState(initial);
  const [touched, setTouched] = useState(initiallyTouched);
  const update = useCallback((part: Partial<AddressFields>) => setFields((before) => ({ ...before, ...part })), []);
  const touch = useCallback((name: FieldName) => setTouched((before) => [...before, name]), []);
  const touchAll = useCallback(() => setTouched(ALL_FIELDS), []);
  return { fields, errors: errorsOf(fields, touched), update, touch, touchAll };
}

interface InitialAddress {
  /** The address to edit; absent for a new one. */
  readonly saved?: Address | undefined;
  /** Initial fields of a new one. */
  readonly draft?: AddressFields | undefined;
  /** Opened from checkout: the new address is selected, and saving returns there, past the list. */
  readonly forCheckout?: boolean;
  /** Of somebody else's order: it is kept for the page that asked, not in the address book. */
  readonly forRecipient?: boolean;
}

/** State and actions of the address form. */
export function useAddressForm({ saved, draft, forCheckout = false, forRecipient = false }: InitialAddress) {
  const form = useFields(saved ?? draft ?? EMPTY_FIELDS, draft ? ALL_FIELDS : []);
  const [isDefault, setIsDefault] = useState(saved?.isDefault ?? false);
  const [busy, setBusy] = useState(false);
  const intent = useRef<Intent>();
  const { fields, touchAll } = form;

  const save = async () => {
    touchAll();
    if (checkAddress(fields).length > 0) return;
    if (forRecipient) {
      setRecipient(fields);
      return navigateBack();
    }
    const { name, phone, province, city, district, detail } = fields;
    const input = {
      ...(saved && { id: saved.id }),
      fields: { name, phone, province, city, district, detail },
      isDefault,
    };
    intent.current = requestIdFor(JSON.stringify(input), intent.current);
    setBusy(true);
    const answer = await saveAddress({ requestId: intent.current.id, ...input });
    if (!answer.ok) {
      setBusy(false);
      return showToast(failureText(answer.failure));
    }
    // The button stays busy: nothing of a page that is being left is changed.
    if (forCheckout) pickAddress(answer.value.id);
    await navigateBack(forCheckout ? BACK_TO_CHECKOUT : 1);
    showToast(copy.addressForm.saved);
  };
  return { ...form, isDefault, onDefault: setIsDefault, busy, onSave: () => void save() };
}
