import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { posterResource, type PosterSubject } from '@/stores/posters/posters';

import type { PosterKind } from '../layouts/drawing-of';
import { Preview } from './parts/preview';
import { isKind, kindsFor, subjectFrom, subjectOf } from './subject';

const toFeed = () => void go({ to: 'feed' });

function Made({ subject, kind }: { readonly subject: PosterSubject; readonly kind: PosterKind }) {
  const { remote, reload } = posterResource.use(subject);
  useFresh(remote.status, reload);
  return (
    <RemoteView remote={remote} shape="goods" onRetry={() => void reload()} onHome={toFeed}>
      {(matter) => <Preview matter={matter} kind={kind} onReload={reload} />}
    </RemoteView>
  );
}

/** The posters that can be made of one thing, or of the shop. */
function Maker({ subject }: { readonly subject: PosterSubject }) {
  const { remote } = posterResource.use(subject);
  const kinds = kindsFor(subject, valueIn(remote));
  const [kind, setKind] = useState<PosterKind>(subject.of);
  const choices = kinds.map((id) => ({ id, text: copy.posters.kinds[id] }));
  const choose = (id: string) => isKind(id) && setKind(id);
  return (
    <>
      {kinds.length > 1 && <WordStrip words={choices} chosen={kind} onChoose={choose} />}
      <Made key={kind} subject={subjectOf(subject, kind)} kind={kind} />
    </>
  );
}

/** Posters to be sent on: of a good, of a post, of the shop. For whoever likes to; nothing hangs on it. */
export default function Page() {
  const subject = subjectFrom(useRouter().params);
  return (
    <Screen barred>
      {subject ? (
        <Maker subject={subject} />
      ) : (
        <StateView drawing="lost" says={copy.posters.lost} act={{ text: copy.common.toFeed, onTap: toFeed }} />
      )}
    </Screen>
  );
}
