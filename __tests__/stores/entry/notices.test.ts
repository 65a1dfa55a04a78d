import { dismissNote, putNote, useNotes } from '@/stores/entry/notices';

const notes = () => useNotes.getState().notes;

beforeEach(() => useNotes.setState({ notes: [], resetTold: false }));

describe('notes on the feed', () => {
  it('stay until they are put away', () => {
    putNote('misread');
    putNote('lost-page');
    expect(notes()).toEqual(['misread', 'lost-page']);
    dismissNote('misread');
    expect(notes()).toEqual(['lost-page']);
  });

  it('say the same thing once at a time', () => {
    putNote('misread');
    putNote('misread');
    expect(notes()).toEqual(['misread']);
  });

  it('tell of the start over once in a life, of a bad code each time', () => {
    for (const note of ['storage-reset', 'misread'] as const) {
      putNote(note);
      dismissNote(note);
      putNote(note);
    }
    expect(notes()).toEqual(['misread']);
  });
});
