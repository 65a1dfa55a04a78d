import { LIMITS } from '@/contract/limits';
import type { PosterSubject } from '@/stores/posters';

import type { PosterKind } from '../layouts/drawing-of';

const KINDS = {
  goods: ['goods', 'shop'],
  post: ['post', 'collage', 'shop'],
  shop: ['shop'],
} as const satisfies Record<PosterSubject['of'], readonly PosterKind[]>;

/** The kinds of posters that can be made of this. */
export function kindsFor(subject: PosterSubject): readonly PosterKind[] {
  return KINDS[subject.of];
}

export function isKind(text: string): text is PosterKind {
  return text === 'goods' || text === 'post' || text === 'collage' || text === 'shop';
}

/** What a poster of that kind is made of. */
export function subjectOf(subject: PosterSubject, kind: PosterKind): PosterSubject {
  return kind === 'shop' ? { of: 'shop' } : subject;
}

/** What the page was opened for; `undefined` for an address that names nothing. */
export function subjectFrom(query: Readonly<Record<string, string | undefined>>): PosterSubject | undefined {
  const { of, id = '' } = query;
  if (of === undefined) return { of: 'shop' };
  if (id === '' || id.length > LIMITS.idChars) return undefined;
  return of === 'goods' || of === 'post' ? { of, id } : undefined;
}
