import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';

interface BargainEntryProps {
  readonly goods: Pick<GoodsDetail, 'bargaining' | 'soldOut'>;
  readonly payment: PaymentMode | undefined;
  readonly onTap: () => void;
}

/**
 * Opens the offer sheet, for goods that are open to offers. Hidden in Moments' single-page mode, which can't send
 * requests.
 */
export function BargainEntry({ goods: { bargaining, soldOut }, payment, onTap }: BargainEntryProps) {
  const browseOnly = useBrowseOnly();
  if (!bargaining || browseOnly) return null;
  const [newest] = bargaining.offers;
  if (soldOut && !newest) return null;
  // Offers made in a chat are not counted.
  const left = payment === 'contact' ? 1 : bargaining.offersLeft;
  return (
    <Cell label={copy.offerSheet.name} onTap={onTap}>
      {copy.offerSheet.entry(newest, left)}
    </Cell>
  );
}
