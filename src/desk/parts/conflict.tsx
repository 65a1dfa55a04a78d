import { View } from '@tarojs/components';
import { useEffect } from 'react';

import { Button } from '@/components/ui/button/button';
import { Cell } from '@/components/ui/cell/cell';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import * as copy from '@/copy';
import { scrollToTop } from '@/platform/page/scroll-to-top';
import shared from '@/styles/shared.module.css';

import form from './form.module.css';

interface ConflictProps {
  readonly title: string;
  /** Where the versions differ, each in a few words. */
  readonly rows: readonly { readonly name: string; readonly mine: string; readonly theirs: string }[];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Another phone saved something meanwhile: both versions where they differ, and the choice. It comes into sight. */
export function Conflict({ title, rows, keepMine, takeTheirs }: ConflictProps) {
  useEffect(() => void scrollToTop(), []);
  return (
    <View className={form['card']} aria-role="alert">
      <SectionHeading title={title} />
      <View className={shared['note']}>{copy.deskGoodsEdit.conflictNote}</View>
      {rows.map(({ name, mine, theirs }) => (
        <View key={name} className={form['sku']}>
          <View>{name}</View>
          <Cell label={copy.deskGoodsEdit.theirs}>{theirs}</Cell>
          <Cell label={copy.deskGoodsEdit.mine}>{mine}</Cell>
        </View>
      ))}
      <View className={form['actions']}>
        <Button onTap={takeTheirs}>{copy.deskGoodsEdit.takeTheirs}</Button>
        <Button onTap={keepMine}>{copy.deskGoodsEdit.keepMine}</Button>
      </View>
    </View>
  );
}
