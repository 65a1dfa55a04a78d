import { createSign, createVerify, type KeyObject } from 'node:crypto';

/** WeChat Pay signs lines, each with a line feed after it, the last one too. */
const messageOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** RSA-SHA256 of the lines, base64. */
export function signLines(lines: readonly string[], key: KeyObject): string {
  return createSign('RSA-SHA256').update(messageOf(lines)).sign(key, 'base64');
}

export function isSignatureOf(lines: readonly string[], signature: string, key: KeyObject): boolean {
  return createVerify('RSA-SHA256').update(messageOf(lines)).verify(key, signature, 'base64');
}
