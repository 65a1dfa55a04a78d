import { content } from '@/demo';
import type { ShopContent } from '@/demo/types';
import { readPackedText } from '@/platform/device/packed-text';
import { writeFiles } from '@/platform/media/write-files';

const PICTURE = /\.(svg|png|jpe?g)$/;

function readPacked(file: string): string {
  const text = readPackedText(file);
  if (!text.ok) throw new Error(`the demo shop: ${text.failure}`);
  return text.value;
}

/**
 * What the demo shop starts with. In a mini program its pictures are unpacked into the phone's files: as files of the
 * package they would be five times as large. Throws if the packed files can't be read.
 */
export function readDemoContent(): ShopContent {
  if (!__SPLIT__) return content;
  const folder = writeFiles('demo', JSON.parse(readPacked('/sandbox/pictures.br')));
  return JSON.parse(readPacked('/sandbox/shop.br'), (key, value: unknown) =>
    key === 'file' && typeof value === 'string' && PICTURE.test(value) ? `${folder}/${value}` : value,
  );
}
