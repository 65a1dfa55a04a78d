import { View } from '@tarojs/components';
import { useState } from 'react';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { MediaRow } from '@/components/ui/media-row/media-row';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Sheet } from '@/components/ui/sheet/sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { deskGoodsList } from '@/stores/desk/goods';
import shared from '@/styles/shared.module.css';

import styles from './form.module.css';

interface GoodsPickerProps {
  readonly open: boolean;
  readonly onPick: (goods: DeskGoodsRow) => void;
  readonly onClose: () => void;
}

function Choices({ text, onPick }: { readonly text: string } & Pick<GoodsPickerProps, 'onPick'>) {
  const { remote, refresh, loadMore } = deskGoodsList.use({ shelf: 'on', ...(text !== '' && { text }) });
  return (
    <RemoteView remote={remote} shape="inner" onRetry={() => void refresh()} onHome={() => void refresh()}>
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
    </RemoteView>
  );
}

/** A sheet to pick goods of the shop in. */
export function GoodsPicker({ open, onPick, onClose }: GoodsPickerProps) {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const type = (value: string) => {
    setTyped(value);
    if (value === '') setText('');
  };
  return (
    <SheetSlot>
      {open && (
        <Sheet title={copy.deskGoods.pick} onClose={onClose}>
          <View className={styles['search']}>
            <SearchField
              text={typed}
              name={copy.deskGoods.search}
              hint={copy.deskGoods.searchHint}
              focus={false}
              onType={type}
              onSearch={() => setText(typed.trim())}
            />
          </View>
          <Choices text={text} onPick={onPick} />
        </Sheet>
      )}
    </SheetSlot>
  );
}
