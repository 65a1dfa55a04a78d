import { LIMITS } from '@/contract/limits';
import type { PosterMatter, PosterSubject } from '@/stores/posters/posters';

import { allPictures } from '../layouts/all-pictures';
import type { PosterKind } from '../layouts/drawing-of';

const KINDS = {
  goods: ['goods', 'shop'],
  post: ['post', 'collage', 'shop'],
  shop: ['shop'],
} as const satisfies Record<PosterSubject['of'], readonly PosterKind[]>;

/** The kinds of posters that can be made of this; a collage wants two pictures at least, once they are known. */
export function kindsFor(subject: PosterSubject, matter: PosterMatter | undefined): readonly PosterKind[] {
  const kinds: readonly PosterKind[] = KINDS[subject.of];
  const isPoor = matter?.of === 'post' && allPictures(matter.post).length < 2;
  return isPoor ? kinds.filter((kind) => kind !== 'collage') : kinds;
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
