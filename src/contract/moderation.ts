/** Why a text may not be shown to others, in the categories that are shown to its author. */
export const TEXT_VIOLATIONS = ['advert', 'abuse', 'illegal', 'other'] as const;
export type TextViolation = (typeof TEXT_VIOLATIONS)[number];

/**
 * Moderation status of a text by a shopper. `shown`: visible to everyone. `in-review`: visible only to its author until
 * the seller has checked it. `refused`: visible only to its author, with the reason.
 */
export type ModerationStatus =
  | { readonly state: 'shown' }
  | { readonly state: 'in-review' }
  | { readonly state: 'refused'; readonly reason: TextViolation };

/** The seller's decision on a text: everyone may read it, or only its author, who sees the reason. */
export type ModerationDecision =
  { readonly action: 'show' } | { readonly action: 'hide'; readonly reason: TextViolation };

/** The status of a text after the decision. */
export function statusAfter(decision: ModerationDecision): ModerationStatus {
  return decision.action === 'show' ? { state: 'shown' } : { state: 'refused', reason: decision.reason };
}
