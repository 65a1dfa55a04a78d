import { exactOptional, maxLength, minLength, object, picklist, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { REFUND_KINDS, REFUND_REASONS } from '@/contract/refunds/refund';
import type { RefundsVerbs } from '@/contract/verbs/refunds';

import { id, lines, listOf, picture } from './schemas';

const request = {
  kind: picklist(REFUND_KINDS),
  reason: picklist(REFUND_REASONS),
  lines: pipe(lines, minLength(1)),
};
const tracking = pipe(string(), minLength(1), maxLength(LIMITS.trackingChars));

export const REFUNDS_INPUTS = {
  'refund.preview': object({ orderId: id, request: exactOptional(object(request)) }),
  'refund.request': object({
    ...request,
    requestId: id,
    orderId: id,
    description: pipe(string(), maxLength(LIMITS.refundDescriptionChars)),
    pictures: listOf(picture, LIMITS.refundPictures),
  }),
  'refund.shipReturn': object({ orderId: id, refundId: id, carrier: tracking, number: tracking }),
  'refund.withdraw': object({ orderId: id, refundId: id }),
} satisfies { readonly [V in keyof RefundsVerbs]: GenericSchema<unknown, RefundsVerbs[V]['input']> };
