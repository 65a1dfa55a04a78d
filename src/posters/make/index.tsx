import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { toFeed } from '@/pages/shared/to-tabs';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { posterResource, type PosterSubject } from '@/stores/posters/posters';

import type { PosterKind } from '../layouts/poster-layout';
import { Preview } from './parts/preview';
import { isKind, kindsFor, subjectFrom, subjectOf } from './subject';

function PosterPreview({ subject, kind }: { readonly subject: PosterSubject; readonly kind: PosterKind }) {
  const { remote, reload } = posterResource.use(subject);
  useRefreshOnShow(remote.status, reload);
  return (
    <RemotePage remote={remote} shape="goods" onRetry={reload}>
      {(data) => <Preview data={data} kind={kind} onReload={reload} />}
    </RemotePage>
  );
}

/** Poster preview with tabs for the available kinds. */
function PosterMaker({ subject }: { readonly subject: PosterSubject }) {
  const { remote } = posterResource.use(subject);
  const kinds = kindsFor(subject, valueIn(remote));
  const [kind, setKind] = useState<PosterKind>(subject.kind);
  const tabs = kinds.map((id) => ({ id, text: copy.posters.kinds[id] }));
  const select = (id: string) => isKind(id) && setKind(id);
  return (
    <>
      {kinds.length > 1 && <TabStrip tabs={tabs} selectedId={kind} onSelect={select} />}
      <PosterPreview key={kind} subject={subjectOf(subject, kind)} kind={kind} />
    </>
  );
}

/** Page for posters of a goods item, a post or the shop. Sharing them is optional and not rewarded. */
export default function Page() {
  const subject = subjectFrom(useRouter().params);
  return (
    <Screen hasActionBar>
      {subject ? (
        <PosterMaker subject={subject} />
      ) : (
        <StateView
          drawing="lost"
          message={copy.posters.notFound}
          action={{ text: copy.common.toFeed, onTap: toFeed }}
        />
      )}
    </Screen>
  );
}
