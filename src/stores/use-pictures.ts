import { useCallback, useRef, useState } from 'react';

import type { Picture } from '@/contract/picture';
import { choosePictures, type ChooseProblem } from '@/platform/media/choose-pictures';
import { previewPictures } from '@/platform/media/preview-pictures';
import { storePicture, type StoreProblem } from '@/platform/media/store-picture';

export interface PickedPictures {
  readonly pictures: readonly Picture[];
  readonly limit: number;
  /** Chosen pictures are being made small and stored. */
  readonly busy: boolean;
  /** Why a picture was not added; cleared by the next attempt. Cancelling is not a problem. */
  readonly problem: Exclude<ChooseProblem, 'cancelled'> | StoreProblem | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

interface Options {
  readonly limit: number;
  /** Alt text of each picture, for screen readers. */
  readonly alt: string;
}

interface EditedOptions extends Options {
  readonly pictures: readonly Picture[];
  readonly onChange: (change: (before: readonly Picture[]) => readonly Picture[]) => void;
}

/**
 * The pictures of a text that is kept elsewhere, such as in a draft. Each is stored as it is chosen, so that what is
 * sent and what a draft names outlives this visit.
 */
export function useEditedPictures({ limit, alt, pictures, onChange }: EditedOptions): PickedPictures {
  const [problem, setProblem] = useState<PickedPictures['problem']>();
  const [busy, setBusy] = useState(false);
  const change = useRef(onChange);
  change.current = onChange;
  const room = limit - pictures.length;

  const add = useCallback(async () => {
    const chosen = await choosePictures({ limit: room, alt });
    if (!chosen.ok) return chosen.failure === 'cancelled' ? undefined : setProblem(chosen.failure);
    setProblem(undefined);
    setBusy(true);
    // One after the other: decoding several photos at once can end the app on a small phone.
    for (const picture of chosen.value) {
      const stored = await storePicture(picture);
      if (stored.ok) change.current((before) => [...before, stored.value].slice(0, limit));
      else setProblem(stored.failure);
    }
    setBusy(false);
  }, [room, alt, limit]);

  return {
    pictures,
    limit,
    busy,
    problem,
    onAdd: useCallback(() => void add(), [add]),
    onRemove: useCallback((index: number) => change.current((before) => before.filter((_, at) => at !== index)), []),
    onOpen: useCallback((index: number) => void previewPictures(pictures, index), [pictures]),
  };
}

/** The pictures that a shopper adds to a text; the state of `PicturePicker`. */
export function usePictures(options: Options): PickedPictures {
  const [pictures, onChange] = useState<readonly Picture[]>([]);
  return useEditedPictures({ ...options, pictures, onChange });
}
