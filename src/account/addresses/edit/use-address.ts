import { useCallback, useRef, useState } from 'react';

import type { Address, AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { back } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { checkAddress, saveAddress } from '@/stores/addresses/addresses';
import { pickAddress } from '@/stores/checkout/delivery-address';
import { requestIdFor, type Intent } from '@/stores/request-id';

export type FieldName = keyof AddressFields;

/** Pages from the form to the order that waits for the address. */
const PAST_THE_LIST = 2;

export const BLANK: AddressFields = { name: '', phone: '', province: '', city: '', district: '', detail: '' };

/** The words under each field that won't do and that she has been in, or has tried to save. */
export function troublesOf(fields: AddressFields, seen: readonly FieldName[]): Partial<Record<FieldName, string>> {
  const shown = checkAddress(fields).filter((name) => seen.includes(name));
  return Object.fromEntries(shown.map((name) => [name, copy.account.form.trouble[name]]));
}

const ALL = Object.keys(BLANK) as readonly FieldName[]; // keys of a literal, which TypeScript widens

/** What is being written. It stays as it is whatever becomes of saving it. */
function useFields(start: AddressFields, startSeen: readonly FieldName[]) {
  const [fields, setFields] = useState(start);
  const [seen, setSeen] = useState(startSeen);
  const write = useCallback((part: Partial<AddressFields>) => setFields((before) => ({ ...before, ...part })), []);
  const leave = useCallback((name: FieldName) => setSeen((before) => [...before, name]), []);
  const showAll = useCallback(() => setSeen(ALL), []);
  return { fields, troubles: troublesOf(fields, seen), write, leave, showAll };
}

interface Start {
  /** The address that is rewritten; absent for a new one. */
  readonly kept?: Address | undefined;
  /** What a new one begins with. */
  readonly draft?: AddressFields | undefined;
  /** An order waits for it: it goes there, and she goes back past the list. */
  readonly picking?: boolean;
}

/** The form of an address. */
export function useAddress({ kept, draft, picking = false }: Start) {
  const form = useFields(kept ?? draft ?? BLANK, draft ? ALL : []);
  const [isDefault, setIsDefault] = useState(kept?.isDefault ?? false);
  const [busy, setBusy] = useState(false);
  const intent = useRef<Intent>();
  const { fields, showAll } = form;

  const save = async () => {
    showAll();
    if (checkAddress(fields).length > 0) return;
    const { name, phone, province, city, district, detail } = fields;
    const wish = { ...(kept && { id: kept.id }), fields: { name, phone, province, city, district, detail }, isDefault };
    intent.current = requestIdFor(JSON.stringify(wish), intent.current);
    setBusy(true);
    const answer = await saveAddress({ requestId: intent.current.id, ...wish });
    setBusy(false);
    if (!answer.ok) return say(wordsFor(answer.failure));
    if (picking) pickAddress(answer.value.id);
    await back(picking ? PAST_THE_LIST : 1);
    say(copy.account.form.saved);
  };
  return { ...form, isDefault, onDefault: setIsDefault, busy, onSave: () => void save() };
}
