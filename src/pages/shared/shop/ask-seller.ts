import { navigateTo } from '@/platform/navigation/navigation';
import { setEnquiry } from '@/stores/shop/enquiry';

/** Opens the seller's page with a question on it, to be copied with a tap and pasted into the chat. */
export async function askSeller(text: string): Promise<void> {
  setEnquiry(text);
  await navigateTo({ to: 'seller' });
}
