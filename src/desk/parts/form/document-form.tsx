import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import * as copy from '@/copy';

import { MainButton } from '../main-button';
import { FormProblem } from './form-problem';
import { Warnings } from '../warnings';
import { ConflictNotice } from './conflict-notice';
import { Form } from './form';
import { useDocumentForm, type DocumentEdit, type Opened } from './use-document-form';
import styles from './document-form.module.css';

interface DocumentFormProps<T> {
  readonly edit: DocumentEdit<T>;
  readonly opened: Opened<T>;
  /** Shows what is written as a shopper will see it. */
  readonly preview?: ((fields: T) => ReactNode) | undefined;
}

/** Edits and saves a document of the shop. */
export function DocumentForm<T>({ edit, opened, preview }: DocumentFormProps<T>) {
  const { form, busy, problem, warnings, conflict, save, keepTheirs, keepMine } = useDocumentForm(edit, opened);
  const [previewing, setPreviewing] = useState(false);
  return (
    <View className={styles['page']}>
      {conflict && <ConflictNotice conflict={conflict} onKeepTheirs={keepTheirs} onKeepMine={keepMine} />}
      <Warnings warnings={warnings} />
      <Form form={form} />
      <FormProblem text={problem} />
      <ActionBar>
        {preview && <Button onTap={() => setPreviewing(true)}>{copy.deskShop.preview}</Button>}
        <MainButton busy={busy} disabled={conflict !== undefined} onTap={save}>
          {edit.saveText ?? copy.deskForm.save}
        </MainButton>
      </ActionBar>
      <SheetSlot>
        {preview && previewing && (
          <Sheet title={copy.deskShop.previewTitle} onClose={() => setPreviewing(false)}>
            {preview(form.value)}
          </Sheet>
        )}
      </SheetSlot>
    </View>
  );
}
