import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Eight characters that change whenever the contract does: what was stored under another one is not read. */
export function contractHash(folder = path.resolve(__dirname, '../src/contract')): string {
  const hash = createHash('sha256');
  const add = (below: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(below, entry.name);
      if (entry.isDirectory()) add(file);
      else hash.update(`${path.relative(folder, file)}\n`).update(readFileSync(file));
    }
  };
  add(folder);
  return hash.digest('base64url').slice(0, 8);
}
