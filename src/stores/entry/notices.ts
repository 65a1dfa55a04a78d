import { create } from 'zustand';

/**
 * A notice on the feed page, where shoppers land. `unreachable`: a code could not be resolved because of the
 * connection.
 */
export type Notice = 'invalid-code' | 'unreachable' | 'lost-page' | 'storage-reset';

interface Notices {
  readonly notices: readonly Notice[];
  /** The reset notice is shown only once, even if the shop still reports it. */
  readonly resetWasShown: boolean;
}

export const useNotices = create<Notices>(() => ({ notices: [], resetWasShown: false }));

/** Adds a notice; a notice that is already shown is not added twice. */
export function addNotice(notice: Notice): void {
  const { notices, resetWasShown } = useNotices.getState();
  if (notices.includes(notice) || (notice === 'storage-reset' && resetWasShown)) return;
  useNotices.setState({ notices: [...notices, notice], resetWasShown: resetWasShown || notice === 'storage-reset' });
}

export function dismissNotice(notice: Notice): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) }));
}
