/** What the shopper was about to do with a post when she tapped it where it can't be done: on its page it goes on. */
export type PostIntent = 'say' | 'watch';

let meant: { readonly postId: string; readonly intent: PostIntent } | undefined;

export function meanTo(intent: PostIntent, postId: string): void {
  meant = { intent, postId };
}

/** Whether she meant to; true once. */
export function takeIntent(postId: string, intent: PostIntent): boolean {
  const isMeant = meant?.postId === postId && meant.intent === intent;
  if (isMeant) meant = undefined;
  return isMeant;
}
