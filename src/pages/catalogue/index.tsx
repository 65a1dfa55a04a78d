import { View } from '@tarojs/components';

import { ListFoot } from '@/components/list-foot/list-foot';
import { RemoteView } from '@/components/remote-view/remote-view';
import { Screen } from '@/components/screen/screen';
import { StateView } from '@/components/state-view/state-view';
import { WordStrip } from '@/components/word-strip/word-strip';
import * as copy from '@/copy';
import { useCartBadge } from '@/pages/use-cart-badge';
import { go } from '@/platform/navigation';

import styles from './index.module.css';
import { GoodsGrid } from './parts/goods-grid';
import { ALL, useCatalogue } from './use-catalogue';

const toFeed = () => void go({ to: 'feed' });
const toAbout = () => void go({ to: 'about' });

/** A shop, or a part of it, in which nothing stands. */
function Nothing({ name, onAll }: { readonly name: string | undefined; readonly onAll: () => void }) {
  if (name !== undefined) {
    const act = { text: copy.catalogue.seeAll, onTap: onAll };
    return <StateView drawing="empty" says={copy.catalogue.emptyOf(name)} act={act} />;
  }
  return <StateView drawing="empty" says={copy.catalogue.empty} act={{ text: copy.common.toFeed, onTap: toFeed }} />;
}

/** All that the shop sells. */
export default function CataloguePage() {
  useCartBadge();
  const { words, category, choose, name, remote, pages, retry, more, onOpen } = useCatalogue();
  return (
    <Screen>
      <WordStrip words={words} chosen={category} onChoose={choose} />
      <RemoteView remote={remote} shape="cards" onRetry={retry} onHome={toFeed}>
        {(listed) =>
          pages.length === 0 ? (
            <Nothing name={name} onAll={() => choose(ALL)} />
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
