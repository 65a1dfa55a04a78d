import { Image, View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { canShareImages } from '@/platform/sharing/share-image';
import type { PosterKind } from '@/posters/layouts/poster-layout';
import type { PosterData } from '@/stores/posters/posters';

import type { DrawnFile } from '../../drawing/draw';
import { savePoster, sharePoster } from '../save-poster';
import { usePoster } from '../use-poster';
import styles from './preview.module.css';

/** Name of the subject for the label. */
function titleOf(data: PosterData): string {
  if (data.kind === 'goods') return data.goods.title;
  return data.kind === 'post' ? (data.post.title ?? data.post.text) : data.shop.name;
}

/** Notes under the poster: preview code, missing code, missing pictures. */
function notesOn(data: PosterData, file: DrawnFile): readonly string[] {
  return [
    ...(data.code?.kind === 'preview' ? [copy.posters.previewNote] : []),
    ...(data.code ? [] : [copy.posters.codeMissing]),
    ...(file.missingPictures > 0 ? [copy.posters.picturesMissing] : []),
  ];
}

interface PreviewProps {
  readonly data: PosterData;
  readonly kind: PosterKind;
  /** Reloads the poster's data and code. */
  readonly onReload: () => Promise<void>;
}

/** The drawn poster with its actions. */
export function Preview({ data, kind, onReload }: PreviewProps) {
  const { drawn, redraw } = usePoster(data, kind);
  const reload = () => void onReload().then(redraw);
  if (drawn.status === 'refused')
    return (
      <StateView
        drawing="failed"
        message={copy.posters.drawFailed}
        action={{ text: copy.posters.redraw, onTap: reload }}
      />
    );
  if (drawn.status === 'drawing')
    return (
      <View className={styles['sheet']} aria-role="alert">
        <View className={styles['waiting']}>{copy.posters.drawing}</View>
      </View>
    );
  const { file } = drawn;
  const notes = notesOn(data, file);
  const label = copy.posters.label(copy.posters.kinds[kind], titleOf(data));
  const picture = { url: file.path, width: file.width, height: file.height, alt: label };
  return (
    <>
      <View className={styles['sheet']}>
        <Image
          className={styles['picture']}
          src={file.path}
          mode="widthFix"
          showMenuByLongpress
          aria-role="button"
          aria-label={label}
          onClick={() => void previewPictures([picture], 0)}
        />
      </View>
      {notes.map((note) => (
        <View key={note} className={styles['note']}>
          {note}
        </View>
      ))}
      {(file.missingPictures > 0 || !data.code) && (
        <View className={styles['again']}>
          <Button onTap={reload}>{copy.posters.redraw}</Button>
        </View>
      )}
      {canShareImages && (
        <ActionBar>
          <Button wide onTap={() => void savePoster(file.path)}>
            {copy.posters.save}
          </Button>
          <Button kind="primary" wide onTap={() => void sharePoster(file.path)}>
            {copy.posters.share}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
