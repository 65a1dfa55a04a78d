import { useState } from 'react';

import type { AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';

import { country } from './parse/country';
import { parseAddress, type ParsedAddress } from './parse/parse-address';

type Part = Partial<AddressFields>;
type FieldName = keyof AddressFields;

const ORDER = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
const REGION = ['province', 'city', 'district'] as const;

/** Nobody types so many characters at one stroke. */
const PASTED_AT_ONCE = 8;

/** Whether what came in at one stroke, between the beginning and the end that stayed, is that long. */
export function isPasted(before: string, now: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === now[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, now.length) - start;
  while (end < room && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return now.length - start - end >= PASTED_AT_ONCE;
}

/** What to write into the form. A region comes as a whole: no old district in a new city. */
export function patchOf({ fields }: ParsedAddress): Part {
  const hasRegion = REGION.some((name) => fields[name] !== undefined);
  return hasRegion ? { province: '', city: '', district: '', ...fields } : fields;
}

/** What takes the patch back: of what it wrote, all that still stands as it was written. */
export function undoOf(now: AddressFields, patch: Part, before: AddressFields): Part {
  const standing = ORDER.filter((name) => patch[name] !== undefined && now[name] === patch[name]);
  return Object.fromEntries(standing.map((name) => [name, before[name]]));
}

/** What became of the pasted text, in words: what was filled, what she had written there, what is wanting. */
export function reportOf(parsed: ParsedAddress, before: AddressFields): readonly string[] {
  const words = copy.account.form.paste;
  const found = ORDER.filter((name) => parsed.fields[name] !== undefined);
  const patch = patchOf(parsed);
  const missing = ORDER.filter((name) => ({ ...before, ...patch })[name] === '');
  const replaced = ORDER.filter((name) => {
    const written = patch[name];
    return written !== undefined && before[name] !== '' && before[name] !== written;
  });
  if (found.length === 0) return [parsed.unserved ? words.unserved : words.nothing];
  return [
    words.filled(found),
    ...(replaced.length > 0 ? [words.replaced(replaced)] : []),
    ...(parsed.unserved ? [words.unserved] : missing.length > 0 ? [words.missing(missing)] : []),
  ];
}

interface Form {
  readonly fields: AddressFields;
  readonly onWrite: (part: Part) => void;
  /** A field that was looked for in the text and not found there. */
  readonly onMissing: (name: FieldName) => void;
}

interface Filled {
  readonly patch: Part;
  readonly before: AddressFields;
  readonly says: readonly string[];
}

/** The field that takes a whole address. The clipboard is never read: she pastes. */
export function usePaste({ fields, onWrite, onMissing }: Form) {
  const [text, setText] = useState('');
  const [filled, setFilled] = useState<Filled>();

  const fill = (pasted: string) => {
    const parsed = parseAddress(pasted, country());
    const patch = patchOf(parsed);
    // What an earlier paste filled goes first: one person's number must not stay with another's name.
    const cleared = filled ? undoOf(fields, filled.patch, filled.before) : {};
    const before = { ...fields, ...cleared };
    setFilled({ patch, before, says: reportOf(parsed, before) });
    onWrite({ ...cleared, ...patch });
    const isAny = Object.keys(patch).length > 0;
    if (isAny) ORDER.filter((name) => parsed.fields[name] === undefined).forEach(onMissing);
  };
  const onText = (now: string) => {
    // Some hosts tell the same text twice.
    if (now === text) return;
    setText(now);
    if (isPasted(text, now)) fill(now);
    else if (filled) setFilled({ ...filled, says: [] });
  };
  const undo = () => {
    if (filled) onWrite(undoOf(fields, filled.patch, filled.before));
    setFilled(undefined);
  };
  return {
    text,
    onText,
    onSplit: () => fill(text),
    says: filled?.says ?? [],
    canUndo: filled !== undefined && Object.keys(filled.patch).length > 0,
    undo,
  };
}
