import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

interface PosterWayProps {
  readonly of: 'goods' | 'post' | 'shop';
  /** Of the good or post. */
  readonly id?: string;
}

/** A quiet row that leads to a poster of this. Under a post in Moments nothing leads anywhere, so there it is not. */
export function PosterWay({ of, id = '' }: PosterWayProps) {
  const isStill = useBrowseOnly();
  if (isStill) return null;
  const toPoster = () => void go(of === 'shop' ? { to: 'poster' } : { to: 'poster', of, id });
  return (
    <Cell name={copy.posterWays.name} onTap={toPoster}>
      {copy.posterWays[of]}
    </Cell>
  );
}
