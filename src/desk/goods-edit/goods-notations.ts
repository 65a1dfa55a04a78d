import type { Attribute } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import { deskGoodsEdit as words } from '@/copy';
import type { Notation } from '@/desk/parts/form/form-input';
import { lines, optional } from '@/desk/parts/form/notations';

const attributeLines = lines(LIMITS.attributes);

/** Name and value of an attribute on each line. */
export const attributes: Notation<readonly Attribute[]> = {
  ...attributeLines,
  kind: 'words',
  format: (value) => value.map(({ name, value: text }) => words.attributeLine(name, text)).join('\n'),
  parse(text) {
    const written = attributeLines.parse(text);
    if (!written.ok) return written;
    const found = written.value.map((line) => /^(.+?)\s*[：:]\s*(.+)$/.exec(line));
    const isWrong = found.some((parts) => !parts || (parts[1]?.length ?? 0) > LIMITS.titleChars);
    if (isWrong) return err(words.badAttribute);
    return ok(found.map((parts) => ({ name: parts?.[1] ?? '', value: (parts?.[2] ?? '').slice(0, LIMITS.lineChars) })));
  },
};

/** Words between spaces or commas; none is none. */
export const tags: Notation<readonly string[] | undefined> = {
  ...optional(LIMITS.lineChars),
  format: (value = []) => value.join(' '),
  parse(text) {
    const written = text.split(/[\s,，、]+/).filter((tag) => tag !== '');
    return ok(written.length > 0 ? written.slice(0, LIMITS.tags) : undefined);
  },
};
