import { exactOptional, maxLength, object, picklist, pipe, string, transform, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { EVIDENCE_KINDS, SOURCING_STATES } from '@/contract/orders/sourcing';
import type { DeskSourcingVerbs } from '@/contract/verbs/desk/sourcing';
import { cleanText } from '@/domain/addresses/address';

import { amount, cursor, filledListOf, id, listOf, picture } from '../schemas';

const text = (limit: number) => pipe(string(), maxLength(limit), transform(cleanText));

const step = object({
  state: picklist(SOURCING_STATES),
  place: text(LIMITS.regionChars),
  note: text(LIMITS.sourcingNoteChars),
  evidence: listOf(object({ kind: picklist(EVIDENCE_KINDS), picture }), LIMITS.sourcingPictures),
});

export const DESK_SOURCING_INPUTS = {
  'desk.listSourcing': object({ state: exactOptional(picklist(SOURCING_STATES)), cursor }),
  'desk.updateSourcing': object({
    requestId: id,
    step,
    lines: filledListOf(object({ orderId: id, skuId: id }), LIMITS.sourcingLines),
  }),
  'desk.callBalance': object({ orderId: id, difference: exactOptional(amount) }),
} satisfies { readonly [V in keyof DeskSourcingVerbs]: GenericSchema<unknown, DeskSourcingVerbs[V]['input']> };
