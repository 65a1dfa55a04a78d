import { useCallback, useState } from 'react';

/** Which good's sheet stands open over a page, and the stable handlers that open and close it. */
export function useOpenSheet() {
  const [goodsId, setGoodsId] = useState<string>();
  const onClose = useCallback(() => setGoodsId(undefined), []);
  return { goodsId, onBuy: setGoodsId, onClose };
}
