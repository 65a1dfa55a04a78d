import { create } from 'zustand';

/**
 * What the shopper wants to ask the seller, as text for pasting into a chat: kept so that the seller's page can show it
 * where copying was refused. Gone with the app; it is a note, not an order.
 */
export const useEnquiry = create<{ readonly text: string }>(() => ({ text: '' }));

export function setEnquiry(text: string): void {
  useEnquiry.setState({ text });
}
