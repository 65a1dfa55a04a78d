import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

const toCatalog = () => void navigateTo({ to: 'catalog' });

/** Shown for a link whose goods id can't exist. */
export function GoodsNotFound() {
  const action = { text: copy.common.toCatalog, onTap: toCatalog };
  return <StateView drawing="lost" message={copy.goodsPage.notFound} action={action} />;
}
