import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import { DeskPage } from '@/desk/parts/desk-view';
import { DocumentForm } from '@/desk/parts/form/document-form';
import { useReadOnce } from '@/desk/parts/form/use-read-once';
import { setPageTitle } from '@/platform/page/page-title';
import { deskShopResource } from '@/stores/desk/shop';

import { SECTIONS } from '../sections';
import { face } from '../sections/profile';
import { editOf } from './edit-section';
import { ShopPreview } from './parts/shop-preview';

const ALL = {};

/** Edits one section of the shop. */
export default function EditShopSection() {
  const section = SECTIONS[useRouter().params['section'] ?? ''] ?? face;
  const source = useReadOnce(deskShopResource, ALL, undefined);
  useEffect(() => setPageTitle(section.name), [section]);
  return (
    <DeskPage source={source} hasActionBar>
      {(opened) =>
        opened && (
          <DocumentForm
            edit={editOf(section)}
            opened={opened}
            preview={section.hasPreview ? (fields) => <ShopPreview fields={fields} /> : undefined}
          />
        )
      }
    </DeskPage>
  );
}
