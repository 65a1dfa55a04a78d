import path from 'node:path';

/** The folders that builds are written to; both are ignored by git. */
const BUILD_FOLDERS = ['dist', '.tmp'];

/**
 * The folder, relative to the project, that a build for `target` is written to: `wanted` (the environment variable
 * XIAOPU_OUT) or `dist/<target>`. Throws when `wanted` is not below dist/ or .tmp/: Taro empties the folder first.
 */
export function outputRootFor(target: string, wanted: string | undefined): string {
  if (wanted === undefined) return `dist/${target}`;
  const [top = '', ...rest] = path.normalize(wanted).split(path.sep).filter(Boolean);
  if (path.isAbsolute(wanted) || !BUILD_FOLDERS.includes(top) || rest.length === 0)
    throw new Error(`XIAOPU_OUT must be a folder below ${BUILD_FOLDERS.join('/ or ')}/, not "${wanted}"`);
  return [top, ...rest].join('/');
}
