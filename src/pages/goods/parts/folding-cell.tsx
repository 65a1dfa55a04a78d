import { View } from '@tarojs/components';
import { useState, type PropsWithChildren, type ReactNode } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import unfolding from '@/pages/shared/unfolded.module.css';

import styles from './folding-cell.module.css';

interface FoldingCellProps {
  readonly label: string;
  /** Always there; in one line while the row is folded. */
  readonly head: (open: boolean) => ReactNode;
  /** Shown below the head until the row is unfolded. */
  readonly short: ReactNode;
}

/**
 * A row that says it short; a tap shows all of it, another folds it again. In single-page mode, where no tap works, it is
 * unfolded.
 */
export function FoldingCell({ label, head, short, children }: PropsWithChildren<FoldingCellProps>) {
  const [open, setOpen] = useState(useBrowseOnly());
  return (
    <>
      <Cell label={label} onTap={() => setOpen(!open)} unfolds={open ? 'open' : 'closed'}>
        {head(open)}
        {!open && short}
      </Cell>
      {open && <View className={`${styles['more']} ${unfolding['unfolded']}`}>{children}</View>}
    </>
  );
}
