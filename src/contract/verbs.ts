import type { CommonCode, Failure } from './failure';
import type { Result } from './result';
import type { AftersalesVerbs } from './verbs/aftersales';
import type { ArrivingVerbs } from './verbs/arriving';
import type { BargainingVerbs } from './verbs/bargaining';
import type { BuyingVerbs } from './verbs/buying';
import type { CodeVerbs } from './verbs/code';
import type { DeskVerbs } from './verbs/desk';
import type { DirectVerbs } from './verbs/direct';
import type { FeedVerbs } from './verbs/feed';
import type { KeepingVerbs } from './verbs/keeping';
import type { ReviewVerbs } from './verbs/reviews';
import type { WindowVerbs } from './verbs/window';

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
