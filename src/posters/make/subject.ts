import { LIMITS } from '@/contract/limits';
import type { PosterData, PosterSubject } from '@/stores/posters/posters';

import { allPicturesOf } from '../layouts/all-pictures';
import type { PosterKind } from '../layouts/poster-layout';

const KINDS = {
  goods: ['goods', 'shop'],
  post: ['post', 'collage', 'shop'],
  shop: ['shop'],
} as const satisfies Record<PosterSubject['kind'], readonly PosterKind[]>;

/** Available poster kinds; a collage needs at least two pictures (checked once the data is loaded). */
export function kindsFor(subject: PosterSubject, data: PosterData | undefined): readonly PosterKind[] {
  const kinds: readonly PosterKind[] = KINDS[subject.kind];
  const hasTooFewPictures = data?.kind === 'post' && allPicturesOf(data.post).length < 2;
  return hasTooFewPictures ? kinds.filter((kind) => kind !== 'collage') : kinds;
}

export function isKind(text: string): text is PosterKind {
  return text === 'goods' || text === 'post' || text === 'collage' || text === 'shop';
}

/** The subject of a poster of the given kind. */
export function subjectOf(subject: PosterSubject, kind: PosterKind): PosterSubject {
  return kind === 'shop' ? { kind: 'shop' } : subject;
}

/** Subject from the page's query; `undefined` if it is invalid. */
export function subjectFrom(query: Readonly<Record<string, string | undefined>>): PosterSubject | undefined {
  const { kind, id = '' } = query;
  if (kind === undefined) return { kind: 'shop' };
  if (id === '' || id.length > LIMITS.idChars) return undefined;
  return kind === 'goods' || kind === 'post' ? { kind, id } : undefined;
}
