import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { useAddedSeller } from '@/stores/shop/added-seller';
import { setEnquiryGoods, type EnquiryGoods } from '@/stores/shop/enquiry';

/** A link to the page for adding the seller. Hidden if the shopper has added them, and in Moments single-page mode. */
export function AddSellerEntry({ goods: { id, title } }: { readonly goods: EnquiryGoods }) {
  const { added } = useAddedSeller();
  const browseOnly = useBrowseOnly();
  if (added || browseOnly) return null;
  const toAddSeller = () => {
    setEnquiryGoods({ id, title });
    void navigateTo({ to: 'add-seller' });
  };
  return (
    <Cell label={copy.goodsPage.addSeller} onTap={toAddSeller}>
      {copy.goodsPage.addSellerLine}
    </Cell>
  );
}
