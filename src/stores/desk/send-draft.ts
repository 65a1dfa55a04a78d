import { create } from 'zustand';

import { readStorage, writeStorage } from '@/platform/device/storage';

const KEY = 'xiaopu/send-draft';

/** Characters that are kept: some hundred lines. */
export const MAX_SEND_CHARS = 20_000;

const stored = (): string => {
  const text = readStorage(KEY);
  return typeof text === 'string' ? text : '';
};

/** The pasted lines that are not sent yet. Kept on the phone: she goes back to the chat for more. */
export const useSendDraft = create<{ readonly text: string }>(() => ({ text: stored() }));

/** A paste that fills the field was cut somewhere: its last line goes, as half a number would be another number. */
export function writeSendDraft(pasted: string): void {
  const text = pasted.length < MAX_SEND_CHARS ? pasted : pasted.slice(0, Math.max(0, pasted.lastIndexOf('\n')));
  useSendDraft.setState({ text });
  writeStorage(KEY, text);
}
