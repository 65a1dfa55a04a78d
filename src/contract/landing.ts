/** Where a scanned code or an opened link leads. */
export type Landing =
  | { readonly to: 'feed' }
  | { readonly to: 'catalogue' }
  | { readonly to: 'seller' }
  | { readonly to: 'goods'; readonly id: string }
  | { readonly to: 'post'; readonly id: string };

/** Where a code was shown. For the seller's own eyes; no commission hangs on it and no person is in it. */
export type Source = 'post' | 'poster' | 'chat' | 'group' | 'stall';

export interface Entry {
  readonly landing: Landing;
  readonly source?: Source;
  /** The code was not one of ours, or leads to something gone. */
  readonly misread: boolean;
}
