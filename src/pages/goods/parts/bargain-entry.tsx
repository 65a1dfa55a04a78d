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

/** The quiet way to a better price, on goods whose seller allows it. Moments' single page sends nothing, so it is not there. */
export function BargainEntry({ goods: { bargaining, soldOut }, payment, onTap }: BargainEntryProps) {
  const browseOnly = useBrowseOnly();
  if (!bargaining || browseOnly) return null;
  const [newest] = bargaining.offers;
  if (soldOut && !newest) return null;
  // A chat has no rounds to count.
  const left = payment === 'contact' ? 1 : bargaining.left;
  return (
    <Cell name={copy.offerSheet.name} onTap={onTap}>
      {copy.offerSheet.entry(newest, left)}
    </Cell>
  );
}
