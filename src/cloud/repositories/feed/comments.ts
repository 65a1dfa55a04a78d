import type { Ports, Reader, Transaction } from '@/cloud/ports';
import { findPost } from '@/cloud/services/feed/visible-posts';
import type { Talk } from '@/contract/feed/post';
import { ok, type Result } from '@/contract/result';
import { toTalk, type OpinionRecord, type TalkRecord } from '@/domain/feed/comments';
import type { PostRecord } from '@/domain/feed/post-record';

async function readTalk(from: Reader, postId: string): Promise<TalkRecord> {
  return (await from.get('postActivity', postId)) ?? { id: postId, likes: 0, said: [], reports: [] };
}

async function readOpinion(from: Reader, { caller }: Pick<Ports, 'caller'>): Promise<OpinionRecord> {
  return (await from.get('reactions', caller.shopperId)) ?? { id: caller.shopperId, liked: [], reported: [] };
}

/** The talk about each of these posts, as the one who asks may read it. */
export async function readTalks(posts: readonly PostRecord[], ports: Ports): Promise<(post: PostRecord) => Talk> {
  const opinion = await readOpinion(ports.db, ports);
  const records = await Promise.all(posts.map(({ id }) => readTalk(ports.db, id)));
  const talks = new Map(records.map((record) => [record.id, record]));
  return (post) => {
    const talk = talks.get(post.id) ?? { id: post.id, likes: 0, said: [], reports: [] };
    return toTalk({ post, talk, opinion });
  };
}

/** A talk and what the one who asks thinks of it, as one act of hers finds them. */
export interface Scene {
  readonly tx: Transaction;
  readonly post: PostRecord;
  readonly talk: TalkRecord;
  readonly opinion: OpinionRecord;
}

/** One act upon a post's talk; what it makes of the two records is kept, where they became others. */
export type Act<F> = (scene: Scene) => Promise<Acted<F>>;
export type Acted<F> = Result<Pick<Scene, 'talk' | 'opinion'>, F>;

/** Does it in one transaction, and answers with the talk as it then is. */
export async function actOn<F>(postId: string, ports: Ports, act: Act<F>) {
  const found = findPost(postId, ports);
  if (!found.ok) return found;
  const post = found.value;
  return ports.db.transaction<Talk, F>(async (tx) => {
    const talk = await readTalk(tx, postId);
    const opinion = await readOpinion(tx, ports);
    const done = await act({ tx, post, talk, opinion });
    if (!done.ok) return done;
    if (done.value.talk !== talk) tx.put('postActivity', done.value.talk);
    if (done.value.opinion !== opinion) tx.put('reactions', done.value.opinion);
    return ok(toTalk({ post, ...done.value }));
  });
}
