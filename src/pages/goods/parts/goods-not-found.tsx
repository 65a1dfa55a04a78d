import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import { SimilarGoods } from './similar-goods';

const toCatalog = () => void navigateTo({ to: 'catalog' });

interface GoodsNotFoundProps {
  /** By default that the link is incomplete. */
  readonly message?: string;
}

/** Shown for goods that are gone, or whose id can't exist, with others to look at. */
export function GoodsNotFound({ message = copy.goodsPage.notFound }: GoodsNotFoundProps) {
  const action = { text: copy.goodsPage.toOthers, onTap: toCatalog };
  return (
    <>
      <StateView drawing="lost" message={message} action={action} />
      <SimilarGoods />
    </>
  );
}
