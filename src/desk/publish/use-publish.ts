import { useState } from 'react';

import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import { valueIn } from '@/contract/remote';
import type { EpochMs } from '@/contract/time';
import type { Output } from '@/contract/verbs';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { failureText } from '@/copy/failure-text';
import { postShareContent } from '@/pages/shared/feed/share-post';
import { shopShareContent } from '@/pages/shared/shop/share-shop';
import { useSharing } from '@/pages/shared/use-sharing';
import { redirectTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import {
  changeDraft,
  discardDraft,
  isEmptyDraft,
  newKind,
  priceInWords,
  publish,
  toPublishInput,
  usePublishDraft,
  type DraftKind,
  type DraftSale,
} from '@/stores/desk/publish-draft';
import { postResource } from '@/stores/feed/feed';
import { shopResource } from '@/stores/shop/shop';
import { useEditedPictures } from '@/stores/use-pictures';

import { movedUp } from '../parts/move';

export type Published = Output<'desk.publish'>;

type NewGoods = Extract<DraftSale, { kind: 'new' }>;

/** What the post sells. */
function useSale(sale: DraftSale, text: string) {
  const [picking, setPicking] = useState(false);
  const sell = (next: DraftSale) => changeDraft({ sale: next });
  const kinds = sale.kind === 'new' ? sale.kinds : [];
  const changeNew = (part: Partial<NewGoods>) => sale.kind === 'new' && sell({ ...sale, ...part });
  const sellNew = (price?: string) =>
    sell({ kind: 'new', optionGroup: copy.deskPublish.defaultOptionGroup, kinds: [newKind(price)] });
  return {
    sale,
    picking,
    /** The price that the words of the post name. */
    suggested: priceInWords(text),
    sellNew,
    pick: () => setPicking(true),
    closePicker: () => setPicking(false),
    sellExisting: ({ id, title, picture }: DeskGoodsRow) => {
      sell({ kind: 'existing', goods: { id, title, picture } });
      setPicking(false);
    },
    stop: () => sell({ kind: 'none' }),
    setOptionGroup: (optionGroup: string) => changeNew({ optionGroup }),
    addKind: () => changeNew({ kinds: [...kinds, newKind(kinds[0]?.price)] }),
    removeKind: (index: number) => changeNew({ kinds: kinds.filter((_, at) => at !== index) }),
    changeKind: (index: number, part: Partial<DraftKind>) =>
      changeNew({ kinds: kinds.map((kind, at) => (at === index ? { ...kind, ...part } : kind)) }),
  };
}

export type Sale = ReturnType<typeof useSale>;

/** Changes the pictures of the draft. */
function onPictures(change: (before: readonly Picture[]) => readonly Picture[]): void {
  changeDraft({ pictures: change(usePublishDraft.getState().pictures) });
}

/** The card of the post just published; before, of the shop. */
function useShareCard(published: Published | undefined): void {
  const { remote: shop } = shopResource.use({});
  useSharing({
    chatCard: () => {
      const post = published && valueIn(postResource.peek({ postId: published.postId }));
      return post ? postShareContent(post) : shopShareContent(valueIn(shop));
    },
  });
}

/** A scheduled post has no page yet: it is in the list. */
async function toScheduled(at: EpochMs): Promise<void> {
  showToast(copy.deskForm.scheduled(formatDeadline(at)));
  await redirectTo({ to: 'desk-posts' });
}

/** The composer: what is written is a stored draft until it is published. */
export function usePublish() {
  const draft = usePublishDraft();
  const [restored, setRestored] = useState(() => !isEmptyDraft(draft));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [published, setPublished] = useState<Published>();
  const picker = useEditedPictures({
    limit: LIMITS.postPictures,
    alt: copy.deskPublish.pictureAlt,
    pictures: draft.pictures,
    onChange: onPictures,
  });

  async function send(): Promise<void> {
    if (busy) return;
    const input = toPublishInput(draft);
    setProblem(input.ok ? undefined : copy.deskPublish.problems[input.failure]);
    if (!input.ok) return;
    setBusy(true);
    const answer = await publish(input.value);
    setBusy(false);
    if (!answer.ok) return setProblem(failureText(answer.failure));
    setRestored(false);
    if (input.value.at === undefined) setPublished(answer.value);
    else await toScheduled(input.value.at);
  }

  function discard(): void {
    discardDraft();
    setRestored(false);
  }

  useShareCard(published);

  return {
    draft,
    restored,
    picker: { ...picker, onMoveUp: (index: number) => onPictures((before) => movedUp(before, index)) },
    sale: useSale(draft.sale, draft.text),
    problem,
    busy,
    published,
    schedule: (at: EpochMs | undefined) => changeDraft({ at }),
    write: (text: string) => changeDraft({ text }),
    publish: () => void send(),
    discard,
    again: () => setPublished(undefined),
  };
}

export type PublishPage = ReturnType<typeof usePublish>;
