import { useCallback, useState } from 'react';

import type { Picture } from '@/contract/picture';
import { choosePictures, savePictures, type ChooseProblem } from '@/platform/media/choose-pictures';
import { previewPictures } from '@/platform/media/preview-pictures';

export interface PickedPictures {
  readonly pictures: readonly Picture[];
  readonly limit: number;
  /** Why the last attempt added none; cleared by the next success. Cancelling is not a problem. */
  readonly problem: Exclude<ChooseProblem, 'cancelled'> | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onOpen: (index: number) => void;
  /** To be called before sending: replaces the pictures with copies that outlive this visit, and returns them. */
  readonly save: () => Promise<readonly Picture[]>;
}

interface Options {
  readonly limit: number;
  /** Alt text of each picture, for screen readers. */
  readonly alt: string;
}

/** The pictures that a shopper adds to a text; the state of `PicturePicker`. */
export function usePictures({ limit, alt }: Options): PickedPictures {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [problem, setProblem] = useState<PickedPictures['problem']>();
  const room = limit - pictures.length;

  const add = useCallback(async () => {
    const chosen = await choosePictures({ limit: room, alt });
    if (chosen.ok) setPictures((before) => [...before, ...chosen.value].slice(0, limit));
    if (chosen.ok) setProblem(undefined);
    else if (chosen.failure !== 'cancelled') setProblem(chosen.failure);
  }, [room, alt, limit]);

  /** Saving again keeps the saved files. */
  const save = useCallback(async () => {
    const saved = await savePictures(pictures);
    setPictures(saved);
    return saved;
  }, [pictures]);

  return {
    pictures,
    limit,
    problem,
    onAdd: useCallback(() => void add(), [add]),
    onRemove: useCallback((index: number) => setPictures((before) => before.filter((_, at) => at !== index)), []),
    onOpen: useCallback((index: number) => void previewPictures(pictures, index), [pictures]),
    save,
  };
}
