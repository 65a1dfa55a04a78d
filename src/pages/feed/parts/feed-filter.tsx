import { memo, useCallback } from 'react';

import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import { FEED_SHOWS } from '@/contract/feed/feed-query';
import * as copy from '@/copy';

import type { FeedChoice } from '../use-feed';

interface FeedFilterProps {
  readonly chosen: FeedChoice;
  readonly onChoose: (choice: FeedChoice) => void;
}

/** What of the feed is shown: all of it, or one kind. */
export const FeedFilter = memo(function FeedFilter({ chosen, onChoose }: FeedFilterProps) {
  const choose = useCallback((id: string) => onChoose(FEED_SHOWS.find((show) => show === id) ?? 'all'), [onChoose]);
  // In Moments' single page there is this one look at the shop, and no other.
  if (useBrowseOnly()) return null;
  return <WordStrip words={copy.feed.shows} chosen={chosen} onChoose={choose} />;
});
