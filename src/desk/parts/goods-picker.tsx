import { View } from '@tarojs/components';
import { MediaRow } from '@/components/ui/media-row/media-row';
import { Sheet } from '@/components/ui/sheet/sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { RemotePage } from '@/pages/shared/remote-page';
import { useSearchText } from '@/pages/shared/use-search-text';
import { deskGoodsList } from '@/stores/desk/goods';
import shared from '@/styles/shared.module.css';

import { Search } from './search';
import styles from './form.module.css';

interface GoodsPickerProps {
  readonly open: boolean;
  readonly onPick: (goods: DeskGoodsRow) => void;
  readonly onClose: () => void;
}

function Choices({ text, onPick }: { readonly text: string } & Pick<GoodsPickerProps, 'onPick'>) {
  const { remote, refresh, loadMore } = deskGoodsList.use({ shelf: 'on', ...(text !== '' && { text }) });
  return (
    <RemotePage remote={remote} shape="inner" onRetry={refresh} onHome={() => void refresh()}>
      {({ items, cursor }) => (
        <>
          {items.map((goods) => (
            <View key={goods.id} className={styles['row']}>
              <MediaRow picture={goods.picture} title={goods.title} small onOpen={() => onPick(goods)}>
                <View className={shared['note']}>
                  {copy.common.joinWithDots([formatYuan(goods.price.from), copy.deskGoods.left(goods.left)])}
                </View>
              </MediaRow>
            </View>
          ))}
          {items.length === 0 && <View className={shared['note']}>{copy.deskGoods.nothingFound}</View>}
          {cursor !== undefined && <TextButton text={copy.deskGoods.more} onTap={() => void loadMore()} />}
        </>
      )}
    </RemotePage>
  );
}

/** A sheet to pick goods of the shop in. */
export function GoodsPicker({ open, onPick, onClose }: GoodsPickerProps) {
  const search = useSearchText();
  return (
    <SheetSlot>
      {open && (
        <Sheet title={copy.deskGoods.pick} onClose={onClose}>
          <View className={styles['search']}>
            <Search search={search} name={copy.deskGoods.search} hint={copy.deskGoods.searchHint} />
          </View>
          <Choices text={search.submitted} onPick={onPick} />
        </Sheet>
      )}
    </SheetSlot>
  );
}
