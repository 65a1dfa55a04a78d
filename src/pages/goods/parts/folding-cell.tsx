import { View } from '@tarojs/components';
import { useState, type PropsWithChildren, type ReactNode } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { Fold } from '@/components/ui/fold/fold';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';

interface FoldingCellProps {
  readonly label: string;
  /** Shown until the row is unfolded. */
  readonly short: ReactNode;
  /** A row that belongs to what is unfolded; not a part of it, as it has a tap of its own. */
  readonly foot?: ReactNode;
}

/**
 * A row that says it short; a tap shows all of it, another folds it again. In single-page mode, where no tap works, it is
 * unfolded.
 */
export function FoldingCell({ label, short, foot, children }: PropsWithChildren<FoldingCellProps>) {
  const [open, setOpen] = useState(useBrowseOnly());
  const row = (
    <Cell label={label} onTap={() => setOpen(!open)} unfolds={open ? 'open' : 'closed'}>
      <Fold open={open} short={short}>
        {children}
      </Fold>
    </Cell>
  );
  if (!foot) return row;
  return (
    <View>
      {row}
      <Fold open={open}>{foot}</Fold>
    </View>
  );
}
