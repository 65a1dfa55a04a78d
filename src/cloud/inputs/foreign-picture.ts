/** One file in a folder: no way out of it. */
const FILE_NAME = /^[\w-]+(\.\w+)?$/;

function isForeign(url: string, uploads: string | undefined): boolean {
  if (!url.startsWith('cloud://')) return false;
  return uploads === undefined || !url.startsWith(uploads) || !FILE_NAME.test(url.slice(uploads.length));
}

/**
 * The path of the first picture in an input that lies in a cloud's storage but not in the folder to which this shop's
 * phones upload: whoever owns that storage could replace it after moderation. Undefined if there is none.
 */
export function foreignPicture(input: unknown, uploads: string | undefined, path = ''): string | undefined {
  if (!(input instanceof Object)) return undefined;
  for (const [key, part] of Object.entries<unknown>({ ...input })) {
    const partPath = path === '' ? key : `${path}.${key}`;
    if (key === 'url' && typeof part === 'string' && isForeign(part, uploads)) return partPath;
    const inside = foreignPicture(part, uploads, partPath);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
