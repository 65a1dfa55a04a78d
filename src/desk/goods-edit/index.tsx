import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { decodeText, navigateTo } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';

import { GoodsForm } from './parts/goods-form';
import { useSubject } from './use-goods-edit';

const toFeed = () => void navigateTo({ to: 'feed' });

/** Edits all of a goods item, or makes a new one. */
export default function EditGoods() {
  const { id = '' } = useRouter().params;
  const { remote, retry } = useSubject(decodeText(id));
  useEffect(() => {
    if (id === '') setPageTitle(copy.deskGoodsEdit.newTitle);
  }, [id]);
  return (
    <Screen hasActionBar>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {([subject, categories]) => <GoodsForm opened={subject} categories={categories} />}
      </RemoteView>
    </Screen>
  );
}
