import { create } from 'zustand';

import type { Stars } from '@/contract/reviews/review';

/** What is being written of a line and not sent: pages come and go, and her words must not go with them. */
export interface ReviewDraft {
  readonly stars?: Stars;
  readonly text: string;
}

const BLANK: ReviewDraft = { text: '' };

const useDrafts = create<Readonly<Record<string, ReviewDraft>>>(() => ({}));

/** The draft of one line, and what changes it. `key` says which, and whether it is an addition. */
export function useDraft(key: string) {
  const draft = useDrafts((drafts) => drafts[key]) ?? BLANK;
  const change = (part: Partial<ReviewDraft>) => useDrafts.setState({ [key]: { ...draft, ...part } });
  const clear = () => useDrafts.setState({ [key]: BLANK });
  return { draft, change, clear };
}
