import { create } from 'zustand';

/** The goods that an enquiry is about. */
export interface EnquiryGoods {
  readonly id: string;
  readonly title: string;
}

interface Enquiry {
  readonly text: string;
  readonly copied: boolean;
  /** The goods page that the shopper came from, if any. */
  readonly goods?: EnquiryGoods | undefined;
}

/**
 * The shopper's question to the seller, as text to paste into a chat. Kept so that the seller's page can show it if
 * copying was refused. In memory only.
 */
export const useEnquiry = create<Enquiry>(() => ({ text: '', copied: false }));

/** `copied`: whether the text is in the clipboard. */
export function setEnquiry(text: string, copied: boolean, goods?: EnquiryGoods): void {
  useEnquiry.setState({ text, copied, goods });
}

/** Changes the goods it is about; the text stays. */
export function setEnquiryGoods(goods: EnquiryGoods): void {
  useEnquiry.setState({ goods });
}
