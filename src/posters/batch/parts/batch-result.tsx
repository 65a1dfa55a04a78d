import { Image, View } from '@tarojs/components';
import { useState } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { canShareImages } from '@/platform/sharing/share-image';
import type { DrawnFile } from '@/posters/drawing/draw';
import { savePosters } from '@/posters/make/save-poster';

import type { Batch } from '../draw-batch';
import styles from './batch-result.module.css';

interface BatchResultProps {
  readonly batch: Batch<DrawnFile>;
  readonly isDrawing: boolean;
  readonly titleOf: (id: string) => string;
  readonly onStop: () => void;
  /** Draws again the failed and remaining ones. */
  readonly onRetry: () => void;
  readonly onChooseAgain: () => void;
}

/** Progress or result as text. */
function BatchStatus({ batch, isDrawing, titleOf }: Pick<BatchResultProps, 'batch' | 'isDrawing' | 'titleOf'>) {
  const { drawn, failed, remaining } = batch;
  const done = drawn.length + failed.length;
  return (
    <View className={styles['status']} aria-role="alert">
      <View>{isDrawing ? copy.posters.progress(done, done + remaining.length) : copy.posters.drawn(drawn.length)}</View>
      {!isDrawing && remaining.length > 0 && <View>{copy.posters.stopped(remaining.length)}</View>}
      {failed.length > 0 && <View>{copy.posters.failed(failed.map(titleOf))}</View>}
      {drawn.some(({ value }) => value.missingPictures > 0) && <View>{copy.posters.picturesMissing}</View>}
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

/** The drawn posters and actions for the batch. */
export function BatchResult({ batch, isDrawing, titleOf, onStop, onRetry, onChooseAgain }: BatchResultProps) {
  const { drawn, failed, remaining } = batch;
  const { saved, save } = useSaving(drawn.map(({ value }) => value.path));
  const pictures = drawn.map(({ id, value }) => ({
    url: value.path,
    width: value.width,
    height: value.height,
    alt: copy.posters.label(copy.posters.kinds.goods, titleOf(id)),
  }));
  return (
    <>
      <BatchStatus batch={batch} isDrawing={isDrawing} titleOf={titleOf} />
      <View className={styles['grid']}>
        {pictures.map((picture, at) => (
          <Image
            key={drawn[at]?.id}
            className={styles['poster']}
            src={picture.url}
            mode="widthFix"
            aria-role="button"
            aria-label={picture.alt}
            onClick={() => void previewPictures(pictures, at)}
          />
        ))}
      </View>
      {!isDrawing && failed.length + remaining.length > 0 && (
        <View className={styles['retry']}>
          <Button onTap={onRetry}>{failed.length > 0 ? copy.posters.retryFailed : copy.posters.resume}</Button>
        </View>
      )}
      <ActionBar>
        {isDrawing ? (
          <Button wide onTap={onStop}>
            {copy.posters.stop}
          </Button>
        ) : (
          <Button wide onTap={onChooseAgain}>
            {copy.posters.chooseAgain}
          </Button>
        )}
        {!isDrawing && canShareImages && drawn.length > 0 && (
          <Button kind="primary" wide busy={saved !== undefined} onTap={save}>
            {saved === undefined ? copy.posters.saveAll : copy.posters.saving(saved, drawn.length)}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
