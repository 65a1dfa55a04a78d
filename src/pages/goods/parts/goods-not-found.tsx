import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { toCatalog } from '@/pages/shared/to-tabs';

import { SimilarGoods } from './similar-goods';

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
