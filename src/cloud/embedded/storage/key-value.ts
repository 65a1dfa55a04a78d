/** The phone's storage, as much of it as the embedded cloud needs. A Map will do in tests. */
export interface KeyValue {
  readonly get: (key: string) => string | undefined;
  /** Throws when there is no room. */
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

/** All that this cloud keeps is under it; what else the app stores is not its to touch. */
export const PREFIX = 'xiaopu/1/';

/** Bytes that a text takes as UTF-8. The logic layer of WeChat has no TextEncoder. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Half of a surrogate pair: each half stands for two of the pair's four bytes.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}
