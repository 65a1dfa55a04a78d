import { View } from '@tarojs/components';
import { useState, type PropsWithChildren, type ReactNode } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import unfolding from '@/pages/shared/unfolded.module.css';

interface FoldingCellProps {
  readonly label: string;
  /** Always there. */
  readonly head?: ReactNode;
  /** Shown below the head until the row is unfolded. */
  readonly short: ReactNode;
  /** What a tap on the unfolded row does, instead of folding it again. */
  readonly onTap?: () => void;
}

/**
 * A row that says it short; a tap shows all of it, another folds it again. In single-page mode, where no tap works, it is
 * unfolded.
 */
export function FoldingCell({ label, head, short, onTap, children }: PropsWithChildren<FoldingCellProps>) {
  const [open, setOpen] = useState(useBrowseOnly());
  const leads = open && onTap;
  return (
    <Cell label={label} onTap={leads || (() => setOpen(!open))} {...(!leads && { unfolds: open ? 'open' : 'closed' })}>
      {head}
      {open ? <View className={unfolding['unfolded']}>{children}</View> : short}
    </Cell>
  );
}
