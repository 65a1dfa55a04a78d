import { useState } from 'react';

import type { AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';

import { parseAddress, type ParsedAddress } from './parse/parse-address';
import { regionTable } from './parse/region-table';

type Patch = Partial<AddressFields>;
type FieldName = keyof AddressFields;

const FIELDS = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
const REGION = ['province', 'city', 'district'] as const;

/** An input of at least this many characters at once was not typed. */
const MIN_PASTED_CHARS = 8;

/** Whether the change from `before` to `now` inserts so much text at once that it was pasted. */
export function isPasted(before: string, now: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === now[start]) start += 1;
  let end = 0;
  const maxEnd = Math.min(before.length, now.length) - start;
  while (end < maxEnd && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return now.length - start - end >= MIN_PASTED_CHARS;
}

/** The fields to fill in. A region replaces all three region fields, so that no old district stays in a new city. */
export function toPatch({ fields }: ParsedAddress): Patch {
  const hasRegion = REGION.some((name) => fields[name] !== undefined);
  return hasRegion ? { province: '', city: '', district: '', ...fields } : fields;
}

/** A patch that undoes `patch`, except for fields edited since. */
export function toUndoPatch(now: AddressFields, patch: Patch, before: AddressFields): Patch {
  const unchanged = FIELDS.filter((name) => patch[name] !== undefined && now[name] === patch[name]);
  return Object.fromEntries(unchanged.map((name) => [name, before[name]]));
}

/** What happened to the pasted text: which fields were filled, guessed, replaced, or not found. */
export function toReport(parsed: ParsedAddress, before: AddressFields): readonly string[] {
  const texts = copy.addressForm.paste;
  const found = FIELDS.filter((name) => parsed.fields[name] !== undefined);
  const patch = toPatch(parsed);
  const missing = FIELDS.filter((name) => ({ ...before, ...patch })[name] === '');
  const replaced = FIELDS.filter((name) => {
    const value = patch[name];
    return value !== undefined && before[name] !== '' && before[name] !== value;
  });
  if (found.length === 0) return [parsed.isUndeliverable ? texts.undeliverable : texts.nothing];
  return [
    texts.filled(found),
    ...(parsed.doubtful.length > 0 ? [texts.doubtful(parsed.doubtful)] : []),
    ...(replaced.length > 0 ? [texts.replaced(replaced)] : []),
    ...(parsed.isUndeliverable ? [texts.undeliverable] : missing.length > 0 ? [texts.missing(missing)] : []),
  ];
}

interface PasteOptions {
  readonly fields: AddressFields;
  readonly onUpdate: (patch: Patch) => void;
  /** Called for each field not found in the text. */
  readonly onMissing: (name: FieldName) => void;
}

interface PasteResult {
  readonly patch: Patch;
  readonly before: AddressFields;
  readonly report: readonly string[];
}

/** The field to paste a whole address into. The clipboard is never read. */
export function usePaste({ fields, onUpdate, onMissing }: PasteOptions) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<PasteResult>();

  const fill = (pasted: string) => {
    const parsed = parseAddress(pasted, regionTable());
    const patch = toPatch(parsed);
    // Undo an earlier paste first: one person's phone number must not stay with another's name.
    const cleared = result ? toUndoPatch(fields, result.patch, result.before) : {};
    const before = { ...fields, ...cleared };
    setResult({ patch, before, report: toReport(parsed, before) });
    onUpdate({ ...cleared, ...patch });
    const hasFields = Object.keys(patch).length > 0;
    if (hasFields) FIELDS.filter((name) => parsed.fields[name] === undefined).forEach(onMissing);
  };
  const onText = (now: string) => {
    // Some clients report the same text twice.
    if (now === text) return;
    setText(now);
    if (isPasted(text, now)) fill(now);
    else if (result) setResult({ ...result, report: [] });
  };
  const undo = () => {
    if (result) onUpdate(toUndoPatch(fields, result.patch, result.before));
    setResult(undefined);
  };
  return {
    text,
    onText,
    onSplit: () => fill(text),
    report: result?.report ?? [],
    canUndo: result !== undefined && Object.keys(result.patch).length > 0,
    undo,
  };
}
