import { create } from 'zustand';

/**
 * What the shopper wants to ask the seller, as text for pasting into a chat: kept so that the seller's page can show it
 * where copying was refused. Gone with the app; it is a note, not an order.
 */
export const useEnquiry = create<{ readonly text: string; readonly copied: boolean }>(() => ({
  text: '',
  copied: false,
}));

/** `copied`: the phone has it ready for pasting, so that the page may say so. */
export function setEnquiry(text: string, copied: boolean): void {
  useEnquiry.setState({ text, copied });
}
