import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import type { ShopFields } from '@/contract/shop/edited-shop';
import type { Licence } from '@/contract/shop/shop';
import { deskShop as words } from '@/copy';
import { field, inputOf, within, type FormInput, type Notation, type Part } from '@/desk/parts/form/form-input';
import { choice, lines, paragraph, required } from '@/desk/parts/form/notations';

import { ofShop, type Section } from './of-shop';

type Kind = Licence['kind'];
type Of<K extends Kind> = Extract<Licence, { readonly kind: K }>;
type Permits = Of<'registered'>['permits'];

const EMPTY: { readonly [K in Kind]: Of<K> } = {
  registered: {
    kind: 'registered',
    name: '',
    creditCode: '',
    type: '',
    address: '',
    representative: '',
    scope: '',
    permits: [],
  },
  exempt: { kind: 'exempt', statement: '', address: '', contact: '' },
};

const stored = ofShop('licence');

/** Choosing the kind that was opened brings back what it said. */
const kindOf = (saved: ShopFields): Part<ShopFields, Kind> => ({
  of: (fields) => stored.of(fields).kind,
  put(fields, kind) {
    const [now, before] = [stored.of(fields), stored.of(saved)];
    if (now.kind === kind) return fields;
    return stored.put(fields, before.kind === kind ? before : EMPTY[kind]);
  },
});

/** The licence, read as an empty one while it is of another kind. */
const ofKind = <K extends Kind>(kind: K): Part<ShopFields, Of<K>> => ({
  of(fields) {
    const licence = stored.of(fields);
    // The comparison tells the kind, which TypeScript does not see for a generic one.
    return licence.kind === kind ? (licence as Of<K>) : EMPTY[kind];
  },
  put: stored.put,
});

const permitLines = lines(LIMITS.attributes);

/** Name and number of a permit on each line. */
const permits: Notation<Permits> = {
  ...permitLines,
  format: (value) => value.map(({ name, number }) => words.permitLine(name, number)).join('\n'),
  parse(text) {
    const written = permitLines.parse(text);
    if (!written.ok) return written;
    const pairs = written.value.map((line) => line.split(/[，,]/).map((part) => part.trim()));
    if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) return err(words.badPermit);
    return ok(pairs.map(([name = '', number = '']) => ({ name, number })));
  },
};

function registeredInputs(): readonly FormInput<ShopFields>[] {
  const of = <K extends keyof Of<'registered'>>(name: K) =>
    within(ofKind('registered'), field<Of<'registered'>, K>(name));
  const line = required(LIMITS.lineChars);
  return [
    inputOf(words.registeredName, of('name'), line),
    inputOf(words.creditCode, of('creditCode'), line),
    inputOf(words.licenceType, of('type'), required(LIMITS.titleChars)),
    inputOf(words.address, of('address'), line),
    inputOf(words.representative, of('representative'), required(LIMITS.titleChars)),
    inputOf(words.scope, of('scope'), paragraph),
    inputOf({ label: words.permits, hint: words.permitsHint }, of('permits'), permits),
  ];
}

function exemptInputs(): readonly FormInput<ShopFields>[] {
  const of = <K extends keyof Of<'exempt'>>(name: K) => within(ofKind('exempt'), field<Of<'exempt'>, K>(name));
  const line = required(LIMITS.lineChars);
  return [
    inputOf(words.statement, of('statement'), paragraph),
    inputOf(words.address, of('address'), line),
    inputOf(words.contact, of('contact'), line),
  ];
}

export const licence: Section = {
  name: words.sections.licence,
  note: ({ shop }) =>
    shop.licence.kind === 'registered' ? shop.licence.name : words.licenceChoices[shop.licence.kind],
  seenOn: { to: 'about' },
  inputs: (fields, saved) => [
    inputOf(words.licence, kindOf(saved), choice<Kind>(words.licenceChoices)),
    ...(stored.of(fields).kind === 'registered' ? registeredInputs() : exemptInputs()),
  ],
};
