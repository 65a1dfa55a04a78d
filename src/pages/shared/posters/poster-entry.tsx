import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

interface PosterEntryProps {
  readonly kind: 'goods' | 'post' | 'shop';
  /** Id of the goods item or post. */
  readonly id?: string;
}

/** Row that opens the poster page; not shown in Moments' single-page mode. */
export function PosterEntry({ kind, id = '' }: PosterEntryProps) {
  const browseOnly = useBrowseOnly();
  if (browseOnly) return null;
  const toPoster = () => void navigateTo(kind === 'shop' ? { to: 'poster' } : { to: 'poster', kind, id });
  return (
    <Cell label={copy.posterEntry.name} onTap={toPoster}>
      {copy.posterEntry.description[kind]}
    </Cell>
  );
}
