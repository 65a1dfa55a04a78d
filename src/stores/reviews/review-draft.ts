import { create } from 'zustand';

import type { Stars } from '@/contract/reviews/review';

/** An unsent review. Held in memory, so that it survives leaving the page. */
export interface ReviewDraft {
  readonly stars?: Stars;
  readonly text: string;
}

const BLANK: ReviewDraft = { text: '' };

const useDrafts = create<Readonly<Record<string, ReviewDraft>>>(() => ({}));

/** A draft with its setters. `key`: order id, SKU id and whether it is a follow-up. */
export function useDraft(key: string) {
  const draft = useDrafts((drafts) => drafts[key]) ?? BLANK;
  const change = (part: Partial<ReviewDraft>) => useDrafts.setState({ [key]: { ...draft, ...part } });
  const clear = () => useDrafts.setState({ [key]: BLANK });
  return { draft, change, clear };
}
