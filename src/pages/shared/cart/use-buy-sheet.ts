import { useCallback, useState } from 'react';

/** Which goods' SKU sheet is open on a page, with stable handlers that open and close it. */
export function useBuySheet() {
  const [goodsId, setGoodsId] = useState<string>();
  const onClose = useCallback(() => setGoodsId(undefined), []);
  return { goodsId, onBuy: setGoodsId, onClose };
}
