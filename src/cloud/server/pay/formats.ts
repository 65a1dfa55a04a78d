import { HOUR, type EpochMs } from '@/contract/time';

/** A text of at most so many bytes of UTF-8, cut between two characters. */
export function cutToBytes(text: string, bytes: number): string {
  let kept = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) return kept;
    kept += character;
  }
  return kept;
}

/** An instant in Beijing time, to the second: `2026-11-20T12:00:00+08:00` (RFC 3339). */
export function toBeijingTime(at: EpochMs): string {
  return `${new Date(at + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
}
