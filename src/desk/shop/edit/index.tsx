import { useDidShow, useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import type { ShopFields } from '@/contract/shop/edited-shop';
import { DeskPage } from '@/desk/parts/desk-view';
import { DocumentForm } from '@/desk/parts/form/document-form';
import type { Opened } from '@/desk/parts/form/use-document-form';
import { useReadOnce } from '@/desk/parts/form/use-read-once';
import { navigateTo } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { beginTryOut, deskShopResource, endTryOut } from '@/stores/desk/shop';

import { SECTIONS } from '../sections';
import type { Section } from '../sections/of-shop';
import { face } from '../sections/profile';
import { editOf } from './edit-section';
import { ShopPreview } from './parts/shop-preview';

const ALL = {};

interface SectionFormProps {
  readonly section: Section;
  readonly opened: Opened<ShopFields>;
}

/** What it tries out on this phone's pages is over when it is shown again, or left. */
function SectionForm({ section, opened }: SectionFormProps) {
  const { seenOn } = section;
  useDidShow(endTryOut);
  useEffect(() => endTryOut, []);
  const preview = (fields: ShopFields) => {
    beginTryOut(fields);
    if (seenOn === 'tabs') return <ShopPreview fields={fields} />;
    return seenOn && void navigateTo(seenOn);
  };
  return <DocumentForm edit={editOf(section)} opened={opened} preview={seenOn && preview} />;
}

/** Edits one section of the shop. */
export default function EditShopSection() {
  const section = SECTIONS[useRouter().params['section'] ?? ''] ?? face;
  const source = useReadOnce(deskShopResource, ALL, undefined);
  useEffect(() => setPageTitle(section.name), [section]);
  return (
    <DeskPage source={source} hasActionBar>
      {(opened) => opened && <SectionForm section={section} opened={opened} />}
    </DeskPage>
  );
}
