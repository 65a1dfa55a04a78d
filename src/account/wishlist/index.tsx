import { View } from '@tarojs/components';
import { useState } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Alert, Favourite, Marks } from '@/contract/wishlist/wishlist';
import * as copy from '@/copy';

import { useMarks } from './use-wishlist';
import styles from './index.module.css';

const words = copy.marks;

type Page = ReturnType<typeof useMarks>;

function AlertRow({ alert, page }: { readonly alert: Alert; readonly page: Page }) {
  const { title, options, goodsId, left } = alert;
  return (
    <View className={styles['row']}>
      <View className={styles['words']} aria-role="button" onClick={() => page.openGoods(goodsId)}>
        <View className={styles['title']}>{title}</View>
        {options.length > 0 && <View className={styles['says']}>{copy.common.dotted(options)}</View>}
        <View className={left > 0 ? styles['back'] : styles['says']}>
          {left > 0 ? words.back(left) : words.waiting}
        </View>
      </View>
      <Act kind="plain" label={words.stopLabel(title)} onTap={() => void page.stop(alert)}>
        {words.stop}
      </Act>
    </View>
  );
}

function FavouriteRow({ favourite, page }: { readonly favourite: Favourite; readonly page: Page }) {
  const { title, card } = favourite;
  return (
    <View className={styles['row']}>
      <View className={styles['words']}>
        {card ? (
          <GoodsRow goods={card} onOpen={page.openGoods} />
        ) : (
          <>
            <View className={styles['title']}>{title}</View>
            <View className={styles['says']}>{words.gone}</View>
          </>
        )}
      </View>
      <Act kind="plain" label={words.dropLabel(title)} onTap={() => void page.drop(favourite)}>
        {words.drop}
      </Act>
    </View>
  );
}

/** Rows drawn at once: a page of WeChat's stays quick below a thousand nodes. */
const SHOWN = 30;

function Favourites({ favourites, page }: { readonly favourites: readonly Favourite[]; readonly page: Page }) {
  const [shown, setShown] = useState(SHOWN);
  const hidden = favourites.length - shown;
  return (
    <View className={styles['group']}>
      <View className={styles['name']}>{words.favourites}</View>
      {favourites.slice(0, shown).map((favourite) => (
        <FavouriteRow key={favourite.goodsId} favourite={favourite} page={page} />
      ))}
      {hidden > 0 && (
        <Act kind="plain" wide onTap={() => setShown(shown + SHOWN)}>
          {words.more(hidden)}
        </Act>
      )}
    </View>
  );
}

function Marked({ marks: { favourites, alerts }, page }: { readonly marks: Marks; readonly page: Page }) {
  if (favourites.length + alerts.length === 0) {
    const act = { text: copy.common.toCatalogue, onTap: page.toCatalogue };
    return <StateView drawing="empty" says={words.favouritesNone} act={act} />;
  }
  return (
    <View className={styles['page']}>
      {alerts.length > 0 && (
        <View className={styles['group']}>
          <View className={styles['name']}>{words.alerts}</View>
          {alerts.map((alert) => (
            <AlertRow key={alert.skuId} alert={alert} page={page} />
          ))}
        </View>
      )}
      {favourites.length > 0 && <Favourites favourites={favourites} page={page} />}
    </View>
  );
}

/** What she wants to find again, and what she waits for. */
export default function MarksPage() {
  const page = useMarks();
  return (
    <Screen>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.retry} onHome={page.toFeed}>
        {(marks) => <Marked marks={marks} page={page} />}
      </RemoteView>
    </Screen>
  );
}
