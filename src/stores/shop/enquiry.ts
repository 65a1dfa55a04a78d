import { create } from 'zustand';

/** The good that a question is about. */
export interface AskedGoods {
  readonly id: string;
  readonly title: string;
}

interface Enquiry {
  readonly text: string;
  readonly copied: boolean;
  /** The good that the shopper came from, if it was one. */
  readonly about?: AskedGoods | undefined;
}

/**
 * What the shopper wants to ask the seller, as text for pasting into a chat: kept so that the seller's page can show it
 * where copying was refused. Gone with the app; it is a note, not an order.
 */
export const useEnquiry = create<Enquiry>(() => ({ text: '', copied: false }));

/** `copied`: the phone has it ready for pasting, so that the page may say so. */
export function setEnquiry(text: string, copied: boolean, about?: AskedGoods): void {
  useEnquiry.setState({ text, copied, about });
}

/** From now on it is about this good; what was to be asked stays. */
export function askAbout(about: AskedGoods): void {
  useEnquiry.setState({ about });
}
