import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { Sheet } from '@/components/ui/sheet/sheet';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import type { DeskShop } from '@/contract/shop/edited-shop';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { Form } from '@/desk/parts/form/form';
import { navigateTo } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { deskShopResource } from '@/stores/desk/shop';

import { SECTIONS } from '../sections';
import { face } from '../sections/profile';
import type { Section } from '../sections/of-shop';
import { ConflictNotice } from './parts/conflict-notice';
import { ShopPreview } from './parts/shop-preview';
import { useSectionForm } from './use-section-form';
import styles from './index.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

function SectionForm({ section, opened }: { readonly section: Section; readonly opened: DeskShop }) {
  const { form, busy, problem, conflict, save, keepTheirs, keepMine } = useSectionForm(section, opened);
  const [previewing, setPreviewing] = useState(false);
  return (
    <View className={styles['page']}>
      {conflict && <ConflictNotice conflict={conflict} onKeepTheirs={keepTheirs} onKeepMine={keepMine} />}
      <Form form={form} />
      {problem !== undefined && (
        <View className={styles['problem']} aria-role="alert">
          {problem}
        </View>
      )}
      <ActionBar>
        {section.hasPreview && <Button onTap={() => setPreviewing(true)}>{copy.deskShop.preview}</Button>}
        <Button kind="primary" wide busy={busy} disabled={conflict !== undefined} onTap={save}>
          {copy.deskForm.save}
        </Button>
      </ActionBar>
      <SheetSlot>
        <Sheet open={previewing} title={copy.deskShop.previewTitle} onClose={() => setPreviewing(false)}>
          <ShopPreview fields={form.value} />
        </Sheet>
      </SheetSlot>
    </View>
  );
}

/** Edits one section of the shop. It is read once: what another phone saves must not overwrite what was typed. */
export default function EditShopSection() {
  const section = SECTIONS[useRouter().params['section'] ?? ''] ?? face;
  const { remote, reload } = deskShopResource.use({});
  const [opened, setOpened] = useState<DeskShop>();
  const found = valueIn(remote);
  useEffect(() => setOpened((before) => before ?? found), [found]);
  useEffect(() => setPageTitle(section.name), [section]);
  return (
    <Screen hasActionBar>
      {opened ? (
        <SectionForm section={section} opened={opened} />
      ) : (
        <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={toFeed}>
          {() => null}
        </RemoteView>
      )}
    </Screen>
  );
}
