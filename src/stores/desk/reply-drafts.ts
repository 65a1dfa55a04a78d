import { useCallback } from 'react';
import { create } from 'zustand';

const useDrafts = create<Readonly<Record<string, string>>>(() => ({}));

/** An unsent reply of the seller to a comment or review. Held in memory, so that it survives leaving the page. */
export function useReplyDraft(id: string): readonly [string, (text: string) => void] {
  const text = useDrafts((drafts) => drafts[id]) ?? '';
  return [text, useCallback((changed: string) => useDrafts.setState({ [id]: changed }), [id])];
}
