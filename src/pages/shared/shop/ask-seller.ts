import { copyText } from '@/platform/device/clipboard';
import { navigateTo } from '@/platform/navigation/navigation';
import { setEnquiry, type EnquiryGoods } from '@/stores/shop/enquiry';

/**
 * Copies a question and opens the seller's page, which shows it in case copying was refused. This is how goods are
 * bought in payment mode `contact`. `goods`: what it is about; the customer-service chat opens with a card of it.
 */
export async function askSeller(text: string, goods?: EnquiryGoods): Promise<void> {
  const copied = await copyText(text);
  setEnquiry(text, copied.ok, goods);
  await navigateTo({ to: 'seller' });
}
