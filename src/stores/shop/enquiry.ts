import { create } from 'zustand';

/** The goods that an enquiry is about. */
export interface EnquiryGoods {
  readonly id: string;
  readonly title: string;
}

interface Enquiry {
  readonly text: string;
  /** The goods page that the shopper came from, if any. */
  readonly goods?: EnquiryGoods | undefined;
}

/**
 * The shopper's question to the seller, as text to copy from the seller's page and paste into a chat. In memory only.
 */
export const useEnquiry = create<Enquiry>(() => ({ text: '' }));

/** A new question, about no goods. */
export function setEnquiry(text: string): void {
  useEnquiry.setState({ text, goods: undefined });
}

/** Changes the goods it is about; the text stays. */
export function setEnquiryGoods(goods: EnquiryGoods): void {
  useEnquiry.setState({ goods });
}
