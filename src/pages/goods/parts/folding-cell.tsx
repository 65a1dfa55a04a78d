import { View } from '@tarojs/components';
import { useState, type PropsWithChildren, type ReactNode } from 'react';

import { Cell } from '@/components/ui/cell/cell';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';

import styles from './folding-cell.module.css';

interface FoldingCellProps {
  readonly label: string;
  /** Shown until the row is unfolded. */
  readonly short: ReactNode;
  /** What a tap on the unfolded row does. */
  readonly onTap?: () => void;
}

/** A row that says it short; a tap shows all of it. In single-page mode, where no tap works, it is unfolded. */
export function FoldingCell({ label, short, onTap, children }: PropsWithChildren<FoldingCellProps>) {
  const browseOnly = useBrowseOnly();
  const [open, setOpen] = useState(browseOnly);
  if (!open)
    return (
      <Cell label={label} onTap={() => setOpen(true)}>
        {short}
      </Cell>
    );
  return (
    <Cell label={label} {...(onTap && { onTap })}>
      <View className={styles['unfolded']}>{children}</View>
    </Cell>
  );
}
