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
