import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Sheet } from '@/components/ui/sheet/sheet';
import shared from '@/styles/shared.module.css';

import { MainButton } from '../main-button';
import { Problem } from './problem';

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
    <MainButton busy={busy} onTap={onSubmit}>
      {submitText}
    </MainButton>
  );
  return (
    <Sheet title={title} onClose={onClose} footer={submit}>
      {note !== undefined && <View className={shared['note']}>{note}</View>}
      {children}
      <Problem text={problem} />
    </Sheet>
  );
}
