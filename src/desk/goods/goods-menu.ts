import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { chooseFrom } from '@/platform/page/feedback';
import { duplicateGoods, moveGoods, setShelf } from '@/stores/desk/goods';

import { tell } from '../parts/tell';

/** An entry of the menu of a goods item. */
interface MenuAction {
  readonly text: string;
  readonly run: () => Promise<Result<unknown, Failure>>;
  /** The toast after a success. */
  readonly done?: string;
}

/** What can be done with a goods item; it is moved only among all goods, where its neighbours are those of the shop. */
function menuOf({ id: goodsId, shelf }: DeskGoodsRow, all: readonly DeskGoodsRow[]): readonly MenuAction[] {
  const at = all.findIndex(({ id }) => id === goodsId);
  const [before, after] = at === -1 ? [] : [all[at - 1], all[at + 1]];
  return [
    shelf === 'on'
      ? { text: copy.deskGoods.takeOff, run: () => setShelf({ goodsId, shelf: 'off' }), done: copy.deskGoods.tookOff }
      : { text: copy.deskGoods.putOn, run: () => setShelf({ goodsId, shelf: 'on' }), done: copy.deskGoods.putOnAgain },
    ...(before ? [{ text: copy.deskGoods.moveUp, run: () => moveGoods({ goodsId, beforeId: before.id }) }] : []),
    ...(after
      ? [{ text: copy.deskGoods.moveDown, run: () => moveGoods({ goodsId: after.id, beforeId: goodsId }) }]
      : []),
    { text: copy.deskGoods.duplicate, run: () => duplicateGoods(goodsId), done: copy.deskGoods.duplicated },
  ];
}

/** Opens the menu of a goods item; `all`: all goods in their order, none where the list shows only some. */
export async function openGoodsMenu(goods: DeskGoodsRow, all: readonly DeskGoodsRow[]): Promise<void> {
  const actions = menuOf(goods, all);
  const chosen = await chooseFrom(actions.map((action) => action.text));
  const action = chosen === undefined ? undefined : actions[chosen];
  if (action) await tell(action.run(), action.done);
}
