import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { useAddedSeller } from '@/stores/shop/added-seller';
import { askAbout, type AskedGoods } from '@/stores/shop/enquiry';

/** A quiet row towards the seller's WeChat; not for whom says that she has added her, nor where it leads nowhere. */
export function AddWay({ goods: { id, title } }: { readonly goods: AskedGoods }) {
  const { added } = useAddedSeller();
  const isStill = useBrowseOnly();
  if (added || isStill) return null;
  const toWays = () => {
    askAbout({ id, title });
    void go({ to: 'add-seller' });
  };
  return (
    <Cell name={copy.goodsPage.addSeller} onTap={toWays}>
      {copy.goodsPage.addSellerLine}
    </Cell>
  );
}
