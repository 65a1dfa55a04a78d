import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import type { DeskShop } from '@/contract/shop/edited-shop';
import { valueIn } from '@/contract/remote';
import { DocumentForm } from '@/desk/parts/form/document-form';
import { navigateTo } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { deskShopResource } from '@/stores/desk/shop';

import { SECTIONS } from '../sections';
import { face } from '../sections/profile';
import { ShopPreview } from './parts/shop-preview';
import { editOf } from './edit-section';

const toFeed = () => void navigateTo({ to: 'feed' });

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
        <DocumentForm
          edit={editOf(section)}
          opened={opened}
          preview={section.hasPreview ? (fields) => <ShopPreview fields={fields} /> : undefined}
        />
      ) : (
        <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={toFeed}>
          {() => null}
        </RemoteView>
      )}
    </Screen>
  );
}
