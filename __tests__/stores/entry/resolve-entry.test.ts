import { call } from '@/client';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { useNotices } from '@/stores/entry/notices';
import { resolveEntry } from '@/stores/entry/resolve-entry';

jest.mock('@/client', () => ({ call: jest.fn() }));

const callMock = jest.mocked(call);
const notices = () => useNotices.getState().notices;

function answer(entry: unknown) {
  callMock.mockResolvedValue(ok(entry) as Awaited<ReturnType<typeof call>>);
}

beforeEach(() => {
  callMock.mockReset();
  useNotices.setState({ notices: [], resetWasShown: false });
});

describe('resolveEntry', () => {
  it('sends no request if the page was opened without a code', async () => {
    expect(await resolveEntry({})).toBeUndefined();
    expect(await resolveEntry({ scene: '', q: '' })).toBeUndefined();
    expect(callMock).not.toHaveBeenCalled();
    expect(notices()).toEqual([]);
  });

  it('decodes the scene that WeChat encoded', async () => {
    answer({ landing: { to: 'goods', id: 'cup' }, isInvalid: false });
    expect(await resolveEntry({ scene: '1gcup%7Epx' })).toEqual({ to: 'goods', id: 'cup' });
    expect(callMock).toHaveBeenCalledWith('entry.resolve', { scene: '1gcup~px' });
  });

  it('records the visit of a valid code with a source, and no other', async () => {
    const visits = () => callMock.mock.calls.filter(([verb]) => verb === 'visit.record').map(([, input]) => input);
    answer({ landing: { to: 'goods', id: 'cup' }, isInvalid: false });
    await resolveEntry({ scene: '1gcupx' });
    answer({ landing: { to: 'feed' }, source: 'poster', isInvalid: true });
    await resolveEntry({ scene: '1ggone~ox' });
    expect(visits()).toEqual([]);
    answer({ landing: { to: 'goods', id: 'cup' }, source: 'poster', isInvalid: false });
    await resolveEntry({ scene: '1gcup~ox' });
    expect(visits()).toEqual([
      { requestId: expect.any(String), landing: { to: 'goods', id: 'cup' }, source: 'poster' },
    ]);
  });

  it('decodes an encoded link', async () => {
    answer({ landing: { to: 'seller' }, isInvalid: false });
    await resolveEntry({ q: 'https%3A%2F%2Fxiaopu.example%2F%3Fc%3D1sx' });
    expect(callMock).toHaveBeenCalledWith('entry.resolve', { link: 'https://xiaopu.example/?c=1sx' });
  });

  it('passes on a code that can’t be decoded', async () => {
    answer({ landing: { to: 'feed' }, isInvalid: true });
    expect(await resolveEntry({ scene: '%E0%A4%A' })).toBeUndefined();
    expect(callMock).toHaveBeenCalledWith('entry.resolve', { scene: '%E0%A4%A' });
    expect(notices()).toEqual(['invalid-code']);
  });

  it('does not send a text that is too long for a code', async () => {
    expect(await resolveEntry({ scene: 'x'.repeat(600) })).toBeUndefined();
    expect(callMock).not.toHaveBeenCalled();
    expect(notices()).toEqual(['invalid-code']);
  });

  it('adds `unreachable` if there is no connection', async () => {
    callMock.mockResolvedValue(err(failure('OFFLINE', {})));
    expect(await resolveEntry({ scene: '1gcup' })).toBeUndefined();
    expect(notices()).toEqual(['unreachable']);
  });

  it('adds `invalid-code` if the cloud rejects the code', async () => {
    callMock.mockResolvedValue(err(failure('INVALID_INPUT', { path: 'scene', rule: 'max_length' })));
    expect(await resolveEntry({ scene: '1gcup' })).toBeUndefined();
    expect(notices()).toEqual(['invalid-code']);
  });
});
