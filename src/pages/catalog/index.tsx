import { View } from '@tarojs/components';

import { SearchEntry } from '@/components/catalog/search-field/search-entry';
import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { useCartBadge } from '../shared/cart/use-cart-badge';
import { GoodsFilters, isNarrowed, openedUp } from '../shared/catalog/goods-filters';
import { GoodsGrid } from '../shared/catalog/goods-grid';
import { ALL, useCatalogue } from './use-catalog';
import styles from './index.module.css';

const toFeed = () => void go({ to: 'feed' });
const toSearch = () => void go({ to: 'search' });
const toAbout = () => void go({ to: 'about' });

interface NothingProps {
  readonly name: string | undefined;
  readonly onAll: () => void;
  /** Lifts the filters; left out where there are none to lift. */
  readonly onOpenUp: (() => void) | undefined;
}

/** A shop, or a part of it, in which nothing stands. */
function Nothing({ name, onAll, onOpenUp }: NothingProps) {
  if (onOpenUp) {
    const act = { text: copy.filters.openUp, onTap: onOpenUp };
    return <StateView drawing="empty" says={copy.filters.none} act={act} />;
  }
  if (name !== undefined) {
    const act = { text: copy.catalogue.seeAll, onTap: onAll };
    return <StateView drawing="empty" says={copy.catalogue.emptyOf(name)} act={act} />;
  }
  return <StateView drawing="empty" says={copy.catalogue.empty} act={{ text: copy.common.toFeed, onTap: toFeed }} />;
}

/** All that the shop sells. */
export default function CataloguePage() {
  useCartBadge();
  const { words, category, choose, filters, narrow, name, remote, pages, retry, more, onOpen } = useCatalogue();
  const openUp = isNarrowed(filters) ? () => narrow(openedUp(filters)) : undefined;
  return (
    <Screen>
      <SearchEntry onOpen={toSearch} />
      <WordStrip words={words} chosen={category} onChoose={choose} />
      <GoodsFilters query={filters} unsorted={copy.filters.sorts.seller} onChange={narrow} />
      <RemoteView remote={remote} shape="cards" onRetry={retry} onHome={toFeed}>
        {(listed) =>
          pages.length === 0 ? (
            <Nothing name={name} onAll={() => choose(ALL)} onOpenUp={openUp} />
          ) : (
            <>
              <GoodsGrid pages={pages} onOpen={onOpen} />
              <ListFoot more={listed.more} ended={listed.cursor === undefined} onMore={more} />
            </>
          )
        }
      </RemoteView>
      <View className={styles['licence']} hoverClass={styles['pressed']} aria-role="button" onClick={toAbout}>
        {copy.catalogue.licence}
      </View>
    </Screen>
  );
}
