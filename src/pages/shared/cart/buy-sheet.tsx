import { useCallback } from 'react';

import { SkuSheet, type BuyIntent } from '@/components/catalog/sku-sheet/sku-sheet';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { valueIn } from '@/contract/remote';
import { go } from '@/platform/navigation/navigation';
import { goodsResource } from '@/stores/catalog/goods';
import { useSkuChoice } from '@/stores/catalog/use-sku-choice';
import { shopResource } from '@/stores/shop/shop';

import { useFresh } from '../use-refresh';
import { useBuying } from './use-buy-actions';

interface BuySheetProps {
  /** The good to choose from; closed while it is undefined. */
  readonly goodsId: string | undefined;
  readonly intent?: BuyIntent;
  readonly onClose: () => void;
}

type OpenSheetProps = BuySheetProps & { readonly goodsId: string; readonly intent: BuyIntent };

function OpenSheet({ goodsId, intent, onClose }: OpenSheetProps) {
  const { remote, reload } = goodsResource.use({ goodsId });
  const { remote: shop, reload: reloadShop } = shopResource.use({});
  // Stock is asked for anew whenever the sheet comes up over a good that is known already.
  useFresh(remote.status, reload);
  const goods = valueIn(remote)?.goods;
  const pick = useSkuChoice(goods);
  const known = valueIn(shop);
  const acts = useBuying(goods, known, onClose);
  const payment = known?.payment;
  const retry = useCallback(() => {
    if (remote.status === 'failed') void reload();
    if (shop.status === 'failed') void reloadShop();
  }, [reload, reloadShop, remote.status, shop.status]);
  const toFeed = useCallback(() => {
    onClose();
    void go({ to: 'feed' });
  }, [onClose]);

  const waiting = remote.status === 'ready' ? shop : remote;
  const ready = goods && pick && payment ? { goods, pick } : undefined;
  return (
    <SkuSheet ready={ready} payment={payment ?? 'wechat'} intent={intent} onClose={onClose} {...acts}>
      <RemoteView remote={waiting} shape="rows" onRetry={retry} onHome={toFeed}>
        {() => null}
      </RemoteView>
    </SkuSheet>
  );
}

/** Buying a good from wherever it is shown: it fetches what it needs, and leads on by itself. */
export function BuySheet({ goodsId, intent = 'both', onClose }: BuySheetProps) {
  if (goodsId === undefined) return null;
  return <OpenSheet key={goodsId} goodsId={goodsId} intent={intent} onClose={onClose} />;
}
