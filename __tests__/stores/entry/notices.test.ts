import { addNotice, dismissNotice, useNotices } from '@/stores/entry/notices';

const notices = () => useNotices.getState().notices;

beforeEach(() => useNotices.setState({ notices: [], resetWasShown: false }));

describe('notices on the feed', () => {
  it('stay until they are dismissed', () => {
    addNotice('invalid-code');
    addNotice('lost-page');
    expect(notices()).toEqual(['invalid-code', 'lost-page']);
    dismissNotice('invalid-code');
    expect(notices()).toEqual(['lost-page']);
  });

  it('are not added twice', () => {
    addNotice('invalid-code');
    addNotice('invalid-code');
    expect(notices()).toEqual(['invalid-code']);
  });

  it('show the storage reset once, but an invalid code each time', () => {
    for (const notice of ['storage-reset', 'invalid-code'] as const) {
      addNotice(notice);
      dismissNotice(notice);
      addNotice(notice);
    }
    expect(notices()).toEqual(['invalid-code']);
  });
});
