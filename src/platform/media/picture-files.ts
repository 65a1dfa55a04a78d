import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { storedTexts } from '../device/storage';
import { errorMessageOf } from '../error-message';

/** Bytes of all pictures that are kept. WeChat allows 200 MB of files. */
const MAX_BYTES = 64 * 1024 * 1024;

/** `full`: there is no room, in the shop's share or on the phone. */
export type KeepProblem = 'full' | 'failed';

/** Names of the files kept since this start: what shows them may not be stored yet. */
const keptNow = new Set<string>();

const folder = () => `${Taro.env.USER_DATA_PATH ?? ''}/pictures`;

type FileSystem = Taro.FileSystemManager;

function fileInfoOf(files: FileSystem, filePath: string): Promise<{ readonly size: number; readonly digest?: string }> {
  return new Promise((resolve, reject) => {
    files.getFileInfo({
      filePath,
      digestAlgorithm: 'sha1',
      success: (info) => ('size' in info ? resolve(info) : reject(info)),
      fail: reject,
    });
  });
}

/** The kept files by name, with their bytes. */
function keptFiles(files: FileSystem): ReadonlyMap<string, number> {
  try {
    return new Map(
      files.readdirSync(folder()).map((name) => {
        const stats = files.statSync(`${folder()}/${name}`);
        return [name, 'size' in stats ? stats.size : 0];
      }),
    );
  } catch {
    // The first picture of this phone.
    files.mkdirSync(folder(), true);
    return new Map();
  }
}

/** Removes the kept files that nothing on this phone names: no document, no draft. */
function freeUnnamed(files: FileSystem): void {
  const unnamed = new Set([...keptFiles(files).keys()].filter((name) => !keptNow.has(name)));
  for (const text of storedTexts()) for (const name of unnamed) if (text.includes(name)) unnamed.delete(name);
  for (const name of unnamed) files.unlinkSync(`${folder()}/${name}`);
}

function hasRoomFor(files: FileSystem, bytes: number): boolean {
  return [...keptFiles(files).values()].reduce((sum, each) => sum + each, bytes) <= MAX_BYTES;
}

function isFull(thrown: unknown): boolean {
  return /maximum size|no space|exceeded|quota/i.test(errorMessageOf(thrown));
}

/**
 * Keeps a temporary file on this phone under a name made of its content, so that the same picture is kept once. Files
 * that no stored document or draft names are removed when room is needed, and only then.
 */
export async function keepPictureFile(tempFilePath: string): Promise<Result<string, KeepProblem>> {
  try {
    const files = Taro.getFileSystemManager();
    const { size, digest } = await fileInfoOf(files, tempFilePath);
    const name = `${digest ?? `${Date.now()}-${size}`}${/\.\w+$/.exec(tempFilePath)?.[0] ?? '.jpg'}`;
    const filePath = `${folder()}/${name}`;
    if (!keptFiles(files).has(name)) {
      if (!hasRoomFor(files, size)) freeUnnamed(files);
      if (!hasRoomFor(files, size)) return err('full');
      copy(files, tempFilePath, filePath);
    }
    keptNow.add(name);
    return ok(filePath);
  } catch (thrown) {
    return err(isFull(thrown) ? 'full' : 'failed');
  }
}

/** On a full phone the files that nothing shows make room. */
function copy(files: FileSystem, from: string, to: string): void {
  try {
    files.copyFileSync(from, to);
  } catch (thrown) {
    if (!isFull(thrown)) throw thrown;
    freeUnnamed(files);
    files.copyFileSync(from, to);
  }
}
