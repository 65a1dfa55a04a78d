import { useCallback, useState } from 'react';

import type { SellerCard } from '@/contract/shop';
import * as copy from '@/copy';
import { useArrival } from '@/pages/use-arrival';
import { useSharing } from '@/pages/use-sharing';
import { copyText } from '@/platform/clipboard';
import type { Shared } from '@/platform/share';
import { useEnquiry } from '@/stores/enquiry';
import { sellerResource } from '@/stores/resources';

export type Copied = 'not-yet' | 'copied' | 'refused';

/** Copies a text and remembers what came of it: where it was refused the page says what to do instead. */
export function useCopy(
  text: string,
  before: Copied = 'not-yet',
): { readonly copied: Copied; readonly onCopy: () => void } {
  const [copied, setCopied] = useState(before);
  const onCopy = useCallback(() => {
    void copyText(text).then((answer) => setCopied(answer.ok ? 'copied' : 'refused'));
  }, [text]);
  return { copied, onCopy };
}

const HERE = { to: 'seller' } as const;

function sharedSeller(card: SellerCard | undefined): Shared {
  const title = card ? copy.seller.shareTitle(card.name, card.motto) : copy.seller.sharePlain;
  return { title, place: HERE, picture: card?.portrait };
}

/** The seller's card, and what the shopper came to ask her, if anything. */
export function useSeller() {
  const { remote, reload } = sellerResource.use({});
  const enquiry = useEnquiry();
  const shared = () => sharedSeller(remote.status === 'ready' ? remote.value : undefined);
  useArrival(HERE);
  useSharing({ card: shared, moment: shared });
  return { remote, reload, enquiry };
}
