import { PREFIX } from './keys';

/** The parts of the phone's storage that the embedded cloud uses. Tests implement it with a Map. */
export interface KeyValueStorage {
  readonly get: (key: string) => string | undefined;
  /** Throws when storage is full. */
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
  /** Bytes that the embedded cloud may use; by default what fits a phone. */
  readonly maxBytes?: number;
}

/** Keys of the embedded cloud in any version. */
const VERSIONED_KEY = /^xiaopu\/\d+\//;

/** Removes data that another version of the documents left; whether there was any. */
export function removeOtherVersions(storage: KeyValueStorage): boolean {
  const outdated = storage.keys().filter((key) => VERSIONED_KEY.test(key) && !key.startsWith(PREFIX));
  for (const key of outdated) storage.remove(key);
  return outdated.length > 0;
}

/** Bytes of a text in UTF-8. WeChat's logic layer has no TextEncoder. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // A surrogate pair has four bytes, so each half counts two.
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isSurrogate ? 2 : 3;
  }
  return bytes;
}
