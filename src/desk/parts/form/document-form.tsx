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
  /** Shows what is written as a shopper will see it: in a sheet, unless it returns nothing and opens a page. */
  readonly preview?: ((fields: T) => ReactNode) | undefined;
}

/** Edits and saves a document of the shop. */
export function DocumentForm<T>({ edit, opened, preview }: DocumentFormProps<T>) {
  const { form, check, busy, problem, warnings, conflict, save, keepTheirs, keepMine } = useDocumentForm(edit, opened);
  const [seen, setSeen] = useState<ReactNode>();
  const show = () => {
    const fields = check();
    if (fields) setSeen(preview?.(fields));
  };
  return (
    <View className={styles['page']}>
      {conflict && <ConflictNotice conflict={conflict} onKeepTheirs={keepTheirs} onKeepMine={keepMine} />}
      <Warnings warnings={warnings} />
      <Form form={form} />
      <FormProblem text={problem} />
      <ActionBar>
        {preview && (
          // What is sent ends by going back, which must not meet a page that shows the preview.
          <Button disabled={busy} onTap={show}>
            {copy.deskShop.preview}
          </Button>
        )}
        <MainButton busy={busy} disabled={conflict !== undefined} onTap={save}>
          {edit.saveText ?? copy.deskForm.save}
        </MainButton>
      </ActionBar>
      <SheetSlot>
        {seen && (
          <Sheet title={copy.deskShop.previewTitle} onClose={() => setSeen(undefined)}>
            {seen}
          </Sheet>
        )}
      </SheetSlot>
    </View>
  );
}
