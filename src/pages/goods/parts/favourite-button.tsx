import { HeartButton } from '@/components/ui/heart-button/heart-button';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { showToast } from '@/platform/page/feedback';
import { isFavourite, setFavourite, wishlistResource } from '@/stores/wishlist/wishlist';

interface FavouriteButtonProps {
  readonly goods: GoodsDetail;
  /** Places it in its row. */
  readonly className: string | undefined;
}

/** Adds the goods to the favourites or removes them. Shown as not added while loading. */
export function FavouriteButton({ goods, className }: FavouriteButtonProps) {
  const { remote } = wishlistResource.use({});
  const on = isFavourite(remote, goods.id);
  const tap = async () => {
    const answer = await setFavourite(goods, !on);
    if (!answer.ok) showToast(failureText(answer.failure));
  };
  return (
    <HeartButton
      on={on}
      className={className}
      label={copy.wishlist.favouriteLabel(goods.title, on)}
      onTap={() => void tap()}
    >
      {on ? copy.wishlist.added : copy.wishlist.add}
    </HeartButton>
  );
}
