import { useState } from 'react';

import { SkuSheet, type BuyIntent } from '@/components/catalog/sku-sheet/sku-sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import type { LineItemInput } from '@/contract/cart/quote';
import { valueIn } from '@/contract/remote';
import { RemotePage } from '@/pages/shared/remote-page';
import { toFeed } from '@/pages/shared/to-tabs';
import { goodsResource } from '@/stores/catalog/goods';
import { lineQuoteResource } from '@/stores/catalog/line-quote';
import { useSkuSelection } from '@/stores/catalog/use-sku-selection';
import { shopResource } from '@/stores/shop/shop';

import { AskSheet } from '../shop/ask-sheet';
import { useRefreshOnShow } from '../use-refresh-on-show';
import { AfterDiscounts } from './after-discounts';
import { MoreToSave } from './more-to-save';
import { useBuyActions } from './use-buy-actions';

interface BuySheetProps {
  /** The goods to choose from; the sheet is closed while it is undefined. */
  readonly goodsId: string | undefined;
  readonly intent?: BuyIntent;
  readonly onClose: () => void;
}

type OpenSheetProps = BuySheetProps & { readonly goodsId: string; readonly intent: BuyIntent };

/** How much more than the selection brings the next discount. */
function NextDiscount(line: LineItemInput) {
  const { remote } = lineQuoteResource.use(line);
  return <MoreToSave quote={valueIn(remote)} />;
}

function OpenSheet({ goodsId, intent, onClose }: OpenSheetProps) {
  const { remote, reload } = goodsResource.use({ goodsId });
  const { remote: shop, reload: reloadShop } = shopResource.use({});
  // Stock may have changed: goods that are loaded already are loaded again when the sheet opens.
  useRefreshOnShow(remote.status, reload);
  const goods = valueIn(remote)?.goods;
  const selection = useSkuSelection(goods);
  const { sku, quantity = 1 } = selection ?? {};
  const line = sku && { skuId: sku.id, quantity };
  const shopValue = valueIn(shop);
  const [question, onAsk] = useState<string>();
  const actions = useBuyActions({ isGift: intent === 'gift', goods, shop: shopValue, onClose, onAsk });
  const payment = shopValue?.payment;
  const retry = () => {
    if (remote.status === 'failed') void reload();
    if (shop.status === 'failed') void reloadShop();
  };
  const onHome = () => {
    onClose();
    toFeed();
  };

  if (goods && question !== undefined) return <AskSheet goods={goods} question={question} onClose={onClose} />;
  const pending = remote.status === 'ready' ? shop : remote;
  const ready = goods && selection && payment ? { goods, selection } : undefined;
  return (
    <SkuSheet
      ready={ready}
      payment={payment ?? 'wechat'}
      intent={intent}
      priceNote={line && <AfterDiscounts {...line} />}
      hint={line && <NextDiscount {...line} />}
      onClose={onClose}
      {...actions}
    >
      <RemotePage remote={pending} shape="sheet" onRetry={retry} onHome={onHome}>
        {() => null}
      </RemotePage>
    </SkuSheet>
  );
}

/** The SKU sheet for goods shown anywhere: it loads what it needs and handles its actions itself. */
export function BuySheet({ goodsId, intent = 'both', onClose }: BuySheetProps) {
  return (
    <SheetSlot>
      {goodsId !== undefined && <OpenSheet key={goodsId} goodsId={goodsId} intent={intent} onClose={onClose} />}
    </SheetSlot>
  );
}
