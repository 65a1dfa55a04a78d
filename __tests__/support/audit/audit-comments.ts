import type { Engine } from '@/cloud/embedded/engine';

/** Checks that the counts under each post, and of each shopper there, are what the comments and likes add up to. */
export function auditComments({ list, get }: Engine['store']): readonly string[] {
  const comments = list('comments');
  const reactions = list('reactions');
  const underPosts = list('postActivity').flatMap(({ id, likes, comments: counted }) => {
    const shown = comments.filter(({ postId, status }) => postId === id && status.state === 'shown').length;
    const liked = reactions.filter((each) => each.liked && each.id === `${each.shopperId}.${id}`).length;
    return [
      ...(counted === shown ? [] : [`${id}: ${counted} counted of ${shown} comments`]),
      ...(likes === liked ? [] : [`${id}: ${likes} counted of ${liked} likes`]),
    ];
  });
  const written = [...new Set(comments.map(({ shopperId, postId }) => `${shopperId}.${postId}`))].flatMap((id) => {
    const own = comments.filter(({ shopperId, postId }) => `${shopperId}.${postId}` === id);
    const replies = own.filter(({ sellerName }) => sellerName !== undefined).length;
    const counted = get('reactions', id);
    const isRight = counted?.replies === replies && counted.comments === own.length - replies;
    return isRight ? [] : [`${id}: ${own.length} comments, counted ${JSON.stringify(counted)}`];
  });
  return [...underPosts, ...written];
}
