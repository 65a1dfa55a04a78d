import { RemoteView, type RemoteViewProps } from '@/components/ui/remote-view/remote-view';

import { toFeed } from './to-tabs';

interface RemotePageProps<T> extends Omit<RemoteViewProps<T>, 'onRetry' | 'onHome'> {
  readonly onRetry: () => unknown;
  /** The feed unless said. */
  readonly onHome?: () => void;
}

/** What a page shows of fetched data, in each of its states. */
export function RemotePage<T>({ onRetry, onHome = toFeed, ...view }: RemotePageProps<T>) {
  return <RemoteView onRetry={() => void onRetry()} onHome={onHome} {...view} />;
}
