import type { CommonCode, Failure } from './failure';
import type { Result } from './result';
import type { AftersalesVerbs } from './refunds/verbs';
import type { ArrivingVerbs } from './entry/verbs';
import type { BargainingVerbs } from './offers/verbs';
import type { BuyingVerbs } from './checkout/verbs';
import type { CodeVerbs } from './posters/verbs';
import type { DeskVerbs } from './desk/verbs';
import type { DirectVerbs } from './checkout/direct-verbs';
import type { FeedVerbs } from './feed/verbs';
import type { KeepingVerbs } from './wishlist/verbs';
import type { ReviewVerbs } from './reviews/verbs';
import type { WindowVerbs } from './catalog/verbs';

/**
 * All that the shop can be asked. A verb's codes come on top of `CommonCode`.
 * Every verb that writes may be sent twice: `requestId` (made by the phone, once per intent) or the thing's own id
 * makes the second a repeat of the first answer, not a second act; by its `requestId` it is known for thirty days.
 */
export interface Verbs
  extends WindowVerbs,
    FeedVerbs,
    BuyingVerbs,
    BargainingVerbs,
    AftersalesVerbs,
    ReviewVerbs,
    KeepingVerbs,
    ArrivingVerbs,
    CodeVerbs,
    DirectVerbs,
    DeskVerbs {}

export type VerbName = keyof Verbs;
export type Input<V extends VerbName> = Verbs[V]['input'];
export type Output<V extends VerbName> = Verbs[V]['output'];
export type FailureOf<V extends VerbName> = Failure<Verbs[V]['code'] | CommonCode>;
export type Answer<V extends VerbName> = Result<Output<V>, FailureOf<V>>;
