import { Image, View } from '@tarojs/components';
import { useState } from 'react';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { canShareImages } from '@/platform/sharing/share-image';
import { savePosters } from '@/posters/make/save-poster';

import type { DrawnFile } from '../../drawing/draw';
import type { Batch } from '../draw-batch';
import styles from './made.module.css';

const words = copy.posters;

interface MadeProps {
  readonly batch: Batch<DrawnFile>;
  readonly isDrawing: boolean;
  readonly titleOf: (id: string) => string;
  readonly onStop: () => void;
  /** Tries again what failed and what was left. */
  readonly onRetry: () => void;
  readonly onChooseAgain: () => void;
}

/** What became of it, said in a line or two. */
function Told({ batch, isDrawing, titleOf }: Pick<MadeProps, 'batch' | 'isDrawing' | 'titleOf'>) {
  const { made, failed, left } = batch;
  const done = made.length + failed.length;
  return (
    <View className={styles['told']} aria-role="alert">
      <View>{isDrawing ? words.progress(done, done + left.length) : words.made(made.length)}</View>
      {!isDrawing && left.length > 0 && <View>{words.stopped(left.length)}</View>}
      {failed.length > 0 && <View>{words.failed(failed.map(titleOf))}</View>}
      {made.some(({ value }) => value.missing > 0) && <View>{words.missing}</View>}
    </View>
  );
}

function useSaving(paths: readonly string[]) {
  const [saved, setSaved] = useState<number | undefined>(undefined);
  const save = () => {
    setSaved(0);
    void savePosters(paths, setSaved).finally(() => setSaved(undefined));
  };
  return { saved, save };
}

/** Posters as they come, and what can be done with them all. */
export function Made({ batch, isDrawing, titleOf, onStop, onRetry, onChooseAgain }: MadeProps) {
  const { made, failed, left } = batch;
  const { saved, save } = useSaving(made.map(({ value }) => value.path));
  const pictures = made.map(({ id, value }) => ({
    url: value.path,
    width: value.width,
    height: value.height,
    alt: words.label(words.kinds.goods, titleOf(id)),
  }));
  return (
    <>
      <Told batch={batch} isDrawing={isDrawing} titleOf={titleOf} />
      <View className={styles['grid']}>
        {pictures.map((picture, at) => (
          <Image
            key={made[at]?.id}
            className={styles['poster']}
            src={picture.url}
            mode="widthFix"
            aria-role="button"
            aria-label={picture.alt}
            onClick={() => void previewPictures(pictures, at)}
          />
        ))}
      </View>
      {!isDrawing && failed.length + left.length > 0 && (
        <View className={styles['retry']}>
          <Act onTap={onRetry}>{failed.length > 0 ? words.retryFailed : words.goOn}</Act>
        </View>
      )}
      <Bar>
        {isDrawing ? (
          <Act wide onTap={onStop}>
            {words.stop}
          </Act>
        ) : (
          <Act wide onTap={onChooseAgain}>
            {words.pickAgain}
          </Act>
        )}
        {!isDrawing && canShareImages && made.length > 0 && (
          <Act kind="primary" wide busy={saved !== undefined} onTap={save}>
            {saved === undefined ? words.saveAll : words.saving(saved, made.length)}
          </Act>
        )}
      </Bar>
    </>
  );
}
