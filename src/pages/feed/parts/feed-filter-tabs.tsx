import { memo, useCallback } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import { FEED_FILTERS } from '@/contract/feed/feed-query';
import * as copy from '@/copy';

import type { FeedTab } from '../use-feed';

interface FeedFilterTabsProps {
  readonly selected: FeedTab;
  readonly onSelect: (choice: FeedTab) => void;
}

/** Tabs that filter the feed by kind. */
export const FeedFilterTabs = memo(function FeedFilterTabs({ selected, onSelect }: FeedFilterTabsProps) {
  const choose = useCallback(
    (id: string) => onSelect(FEED_FILTERS.find((filter) => filter === id) ?? 'all'),
    [onSelect],
  );
  // In Moments' single-page mode the feed can't be filtered.
  if (useBrowseOnly()) return null;
  return <TabStrip tabs={copy.feed.filters} selectedId={selected} onSelect={choose} />;
});
