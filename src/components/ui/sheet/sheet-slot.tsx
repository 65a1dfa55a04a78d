import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

/**
 * The place of a sheet, which may be empty. When a node loses a child, Taro sends all the others again; a sheet in a
 * slot of its own has no others.
 */
export function SheetSlot({ children }: PropsWithChildren) {
  return <View>{children}</View>;
}
