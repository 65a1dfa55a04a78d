import { useCallback, useState } from 'react';

import type { Picture } from '@/contract/picture';
import { choosePictures, keepPictures, type ChooseTrouble } from '@/platform/media/choose-pictures';
import { previewPictures } from '@/platform/media/preview-pictures';

export interface PickedPictures {
  readonly pictures: readonly Picture[];
  readonly most: number;
  /** Why none came, until some do. Closing the album is no trouble. */
  readonly trouble: Exclude<ChooseTrouble, 'cancelled'> | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onOpen: (index: number) => void;
  /** To be asked for when they are sent: as files that outlive this visit, which then stand in place of the chosen ones. */
  readonly keep: () => Promise<readonly Picture[]>;
}

interface Wish {
  readonly most: number;
  /** What the pictures are, for those who listen. */
  readonly alt: string;
}

/** Pictures a shopper is putting to something she writes: what `PicturePicker` takes. */
export function usePictures({ most, alt }: Wish): PickedPictures {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [trouble, setTrouble] = useState<PickedPictures['trouble']>();
  const room = most - pictures.length;

  const add = useCallback(async () => {
    const chosen = await choosePictures({ most: room, alt });
    if (chosen.ok) setPictures((before) => [...before, ...chosen.value].slice(0, most));
    if (chosen.ok) setTrouble(undefined);
    else if (chosen.failure !== 'cancelled') setTrouble(chosen.failure);
  }, [room, alt, most]);

  /** Kept once more, a picture stays where it is. */
  const keep = useCallback(async () => {
    const kept = await keepPictures(pictures);
    setPictures(kept);
    return kept;
  }, [pictures]);

  return {
    pictures,
    most,
    trouble,
    onAdd: useCallback(() => void add(), [add]),
    onRemove: useCallback((index: number) => setPictures((before) => before.filter((_, at) => at !== index)), []),
    onOpen: useCallback((index: number) => void previewPictures(pictures, index), [pictures]),
    keep,
  };
}
