import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import type { DeskGoods } from '@/contract/catalog/edited-goods';
import * as copy from '@/copy';
import { decodeText } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { deskGoodsResource } from '@/stores/desk/goods';
import { shopResource } from '@/stores/shop/shop';

import { DeskPage, DeskView } from '../parts/desk-view';
import { DocumentForm } from '../parts/form/document-form';
import { useReadOnce } from '../parts/form/use-read-once';
import { goodsEdit, openGoods } from './goods-edit';

/** Edits all of a goods item, or makes a new one. */
export default function EditGoods() {
  const { id = '' } = useRouter().params;
  const query = id === '' ? undefined : { goodsId: decodeText(id) };
  const goods = useReadOnce<{ readonly goodsId: string }, DeskGoods | undefined>(deskGoodsResource, query, undefined);
  const shop = shopResource.use({});
  useEffect(() => {
    if (id === '') setPageTitle(copy.deskGoodsEdit.newTitle);
  }, [id]);
  return (
    <DeskPage source={goods} hasActionBar>
      {(opened) => (
        <DeskView source={shop}>
          {({ categories }) => <DocumentForm edit={goodsEdit(categories)} opened={openGoods(opened, categories)} />}
        </DeskView>
      )}
    </DeskPage>
  );
}
