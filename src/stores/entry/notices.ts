import { create } from 'zustand';

/**
 * Something the shopper should be told on the feed, where she lands. `unreachable`: a code that could not be looked up
 * for want of a connection.
 */
export type Note = 'misread' | 'unreachable' | 'lost-page' | 'storage-reset';

interface Notes {
  readonly notes: readonly Note[];
  /** The start over with the demo shop was told: once is enough, even if the shop still says so. */
  readonly resetTold: boolean;
}

export const useNotes = create<Notes>(() => ({ notes: [], resetTold: false }));

/** Puts a note up; one that is up already stays as it is. */
export function putNote(note: Note): void {
  const { notes, resetTold } = useNotes.getState();
  if (notes.includes(note) || (note === 'storage-reset' && resetTold)) return;
  useNotes.setState({ notes: [...notes, note], resetTold: resetTold || note === 'storage-reset' });
}

export function dismissNote(note: Note): void {
  useNotes.setState(({ notes }) => ({ notes: notes.filter((each) => each !== note) }));
}
