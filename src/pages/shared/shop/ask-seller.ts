import { copyText } from '@/platform/device/clipboard';
import { go } from '@/platform/navigation/navigation';
import { setEnquiry, type AskedGoods } from '@/stores/shop/enquiry';

/**
 * Takes a question to the seller: copied for pasting, and shown on her page in case copying was refused. The whole of a
 * purchase in a shop of payment mode `contact`; in any shop the way from a good or an order to a person.
 * `about`: the good that it is about, which the chat then opens with.
 */
export async function askSeller(text: string, about?: AskedGoods): Promise<void> {
  const copied = await copyText(text);
  setEnquiry(text, copied.ok, about);
  await go({ to: 'seller' });
}
