import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { StateView } from '@/components/ui/state-view/state-view';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import * as copy from '@/copy';
import { GoodsFilters, isNarrowed, openedUp } from '@/pages/shared/catalog/goods-filters';
import { GoodsGrid } from '@/pages/shared/catalog/goods-grid';
import { go } from '@/platform/navigation/navigation';

import { useResults } from '../use-results';
import type { Asked } from '../use-search';
import styles from './results.module.css';

interface ResultsProps {
  readonly asked: Asked;
  readonly onNarrow: (query: GoodsQuery) => void;
}

interface NoneProps {
  readonly text: string;
  readonly onAsk: () => void;
  /** Lifts the filters; left out where there are none to lift. */
  readonly onOpenUp: (() => void) | undefined;
}

const SAID_CHARS = 12;

const toCatalogue = () => void go({ to: 'catalogue' });

/** As much of her words as a sentence bears. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > SAID_CHARS ? `${characters.slice(0, SAID_CHARS).join('')}…` : text;
}

/** Nothing fits: the filters are the first suspect, and the seller knows what no list does. */
function None({ text, onAsk, onOpenUp }: NoneProps) {
  if (!onOpenUp) {
    return (
      <StateView
        drawing="empty"
        says={copy.search.none(shortened(text))}
        act={{ text: copy.search.ask, onTap: onAsk }}
      />
    );
  }
  const act = { text: copy.filters.openUp, onTap: onOpenUp };
  return (
    <StateView drawing="empty" says={copy.filters.none} act={act}>
      <Act kind="plain" onTap={onAsk}>
        {copy.search.ask}
      </Act>
    </StateView>
  );
}

export function Results({ asked, onNarrow }: ResultsProps) {
  const { remote, pages, categories, retry, more, askForIt, onOpen } = useResults(asked);
  const { text, query } = asked;
  const openUp = isNarrowed(query) ? () => onNarrow(openedUp(query)) : undefined;
  // Where the words alone find nothing, there is nothing to filter.
  const isEmpty = remote.status === 'ready' && remote.value.items.length === 0;
  return (
    <>
      {(!isEmpty || openUp) && (
        <GoodsFilters query={query} categories={categories} unsorted={copy.filters.nearest} onChange={onNarrow} />
      )}
      <RemoteView remote={remote} shape="cards" onRetry={retry} onHome={toCatalogue}>
        {({ cursor, total, more: state }) =>
          pages.length === 0 ? (
            <None text={text} onAsk={askForIt} onOpenUp={openUp} />
          ) : (
            <>
              {total !== undefined && <View className={styles['count']}>{copy.search.found(total)}</View>}
              <GoodsGrid pages={pages} onOpen={onOpen} />
              <ListFoot more={state} ended={cursor === undefined} onMore={more} />
            </>
          )
        }
      </RemoteView>
    </>
  );
}
