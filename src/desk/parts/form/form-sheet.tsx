import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Button } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import shared from '@/styles/shared.module.css';

import styles from './form-sheet.module.css';

interface FormSheetProps {
  readonly title: string;
  /** What it does, for whoever does it the first time. */
  readonly note?: string;
  /** What is wrong with the input. */
  readonly problem: string | undefined;
  readonly submitText: string;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** A short form on a sheet, with one button. */
export function FormSheet(props: PropsWithChildren<FormSheetProps>) {
  const { title, note, problem, submitText, busy, onSubmit, onClose, children } = props;
  const submit = (
    <Button kind="primary" wide busy={busy} onTap={onSubmit}>
      {submitText}
    </Button>
  );
  return (
    <Sheet title={title} onClose={onClose} footer={submit}>
      {note !== undefined && <View className={shared['note']}>{note}</View>}
      {children}
      {problem !== undefined && (
        <View className={styles['problem']} aria-role="alert">
          {problem}
        </View>
      )}
    </Sheet>
  );
}
