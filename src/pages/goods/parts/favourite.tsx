import { Act } from '@/components/ui/button/button';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { say } from '@/platform/page/feedback';
import { isFavourite, marksResource, setFavourite } from '@/stores/wishlist/wishlist';

const ALL = {};

/** Keeps the good to be found again. While it is not known whether it is kept, it is offered. */
export function Favour({ goods }: { readonly goods: GoodsDetail }) {
  const { remote } = marksResource.use(ALL);
  const on = isFavourite(remote, goods.id);
  const tap = async () => {
    const answer = await setFavourite(goods, !on);
    if (!answer.ok) say(wordsFor(answer.failure));
  };
  return (
    <Act kind="plain" label={copy.marks.keepLabel(goods.title, on)} onTap={() => void tap()}>
      {on ? copy.marks.kept : copy.marks.keep}
    </Act>
  );
}
