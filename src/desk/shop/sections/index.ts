import { licence } from './licence';
import { messages } from './messages';
import type { Section } from './of-shop';
import { face, sellerCard, wechat } from './profile';
import { categories, freight, pause, payment, returns } from './trade';

/** By the name in the page's address, in the order of the list. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  face,
  seller: sellerCard,
  wechat,
  pause,
  freight,
  returns,
  payment,
  categories,
  licence,
  messages,
};
