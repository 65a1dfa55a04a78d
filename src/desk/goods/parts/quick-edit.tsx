import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { field, inputOf, within, type FormItem, type Part } from '@/desk/parts/form/form-input';
import { pieces, price } from '@/desk/parts/form/notations';
import { setPrice, setStock } from '@/stores/desk/goods';

type Skus = DeskGoodsRow['skus'];
type Sku = Skus[number];

/** One after the other, to the first that fails. */
async function save(goodsId: string, before: Skus, after: Skus): Promise<Result<unknown, Failure>> {
  for (const [at, { skuId, price: now, left }] of after.entries()) {
    const priced = now === before[at]?.price ? ok(undefined) : await setPrice({ goodsId, skuId, price: now });
    if (!priced.ok) return priced;
    const change = { kind: 'set', pieces: left } as const;
    const stocked = left === before[at]?.left ? ok(undefined) : await setStock({ goodsId, skuId, change });
    if (!stocked.ok) return stocked;
  }
  return ok(undefined);
}

const skuOf = (sku: Sku): Part<Skus, Sku> => ({
  of: () => sku,
  put: (skus, changed) => skus.map((each) => (each.skuId === sku.skuId ? changed : each)),
});

function itemsOf(sku: Sku): readonly FormItem<Skus>[] {
  const { skuId: row, options } = sku;
  const kind = options.length === 0 ? copy.deskGoods.onlyKind : copy.common.joinWithDots(options);
  const part = skuOf(sku);
  return [
    { kind: 'text', key: kind, text: kind },
    { kind: 'text', key: `${row} price`, row, text: copy.deskGoods.price },
    inputOf(
      { label: copy.deskGoods.priceOf(kind), hint: copy.deskGoods.price, row },
      within(part, field('price')),
      price,
    ),
    { kind: 'text', key: `${row} stock`, row, text: copy.deskGoods.stock },
    inputOf(
      { label: copy.deskGoods.stockOf(kind), hint: copy.deskGoods.stock, row },
      within(part, field('left')),
      pieces,
    ),
  ];
}

interface QuickEditProps {
  readonly goods: DeskGoodsRow;
  readonly onClose: () => void;
}

/** Price and stock of a goods item, in a sheet over the list. */
export function QuickEdit({ goods: { id, title, skus }, onClose }: QuickEditProps) {
  return (
    <ActSheet
      title={title}
      act={copy.deskGoods.save}
      initial={skus}
      items={(now) => now.flatMap(itemsOf)}
      send={(edited: Skus) => save(id, skus, edited)}
      done={copy.deskGoods.saved}
      onClose={onClose}
    />
  );
}
