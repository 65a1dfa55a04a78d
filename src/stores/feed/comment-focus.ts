let requestedPostId: string | undefined;

/** Called when 「评论」 is tapped in a list: the post page then focuses its comment field. */
export function requestCommentFocus(postId: string): void {
  requestedPostId = postId;
}

/** Whether focus was requested for this post; clears the request. */
export function takeCommentFocus(postId: string): boolean {
  const requested = requestedPostId === postId;
  requestedPostId = undefined;
  return requested;
}
