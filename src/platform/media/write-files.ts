import Taro from '@tarojs/taro';

/** The path of a folder in the phone's own file space. */
export const folderOf = (name: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;

/**
 * Writes files into a folder of the phone's own file space and returns its path. SVG is written as text, everything
 * else is base64. A file that can't be written, such as on a full phone, is left out: its picture stays empty.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  const path = folderOf(folder);
  const manager = Taro.getFileSystemManager();
  attempt(() => manager.mkdirSync(path, true));
  for (const [name, content] of Object.entries(files))
    attempt(() => manager.writeFileSync(`${path}/${name}`, content, name.endsWith('.svg') ? 'utf8' : 'base64'));
  return path;
}

/** A folder that is there already is no failure either. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Nothing else depends on it.
  }
}
