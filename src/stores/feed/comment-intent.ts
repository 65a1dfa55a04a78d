let meant: string | undefined;

/** She tapped 「评论」 where nothing can be written: on the post's own page she goes on with it. */
export function meanToSay(postId: string): void {
  meant = postId;
}

/** Whether she came to this post to say something; true once. */
export function cameToSay(postId: string): boolean {
  const came = meant === postId;
  meant = undefined;
  return came;
}
