import { call } from '@/client';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { resolveEntry } from '@/stores/entry/entry';
import { useNotes } from '@/stores/entry/notices';

jest.mock('@/client', () => ({ call: jest.fn() }));

const asked = jest.mocked(call);
const notes = () => useNotes.getState().notes;

function answer(entry: unknown) {
  asked.mockResolvedValue(ok(entry) as Awaited<ReturnType<typeof call>>);
}

beforeEach(() => {
  asked.mockReset();
  useNotes.setState({ notes: [], resetTold: false });
});

describe('resolveEntry', () => {
  it('asks nothing when the page was opened without a code', async () => {
    expect(await resolveEntry({})).toBeUndefined();
    expect(await resolveEntry({ scene: '', q: '' })).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(notes()).toEqual([]);
  });

  it('asks for a scene as it was before WeChat escaped it', async () => {
    answer({ landing: { to: 'goods', id: 'cup' }, misread: false });
    expect(await resolveEntry({ scene: '1gcup%7Epx' })).toEqual({ to: 'goods', id: 'cup' });
    expect(asked).toHaveBeenCalledWith('entry.resolve', { scene: '1gcup~px' });
  });

  it('notes where a code was found, and nothing of one that says nothing of it or is not ours', async () => {
    const visits = () => asked.mock.calls.filter(([verb]) => verb === 'visit.record').map(([, input]) => input);
    answer({ landing: { to: 'goods', id: 'cup' }, misread: false });
    await resolveEntry({ scene: '1gcupx' });
    answer({ landing: { to: 'feed' }, source: 'poster', misread: true });
    await resolveEntry({ scene: '1ggone~ox' });
    expect(visits()).toEqual([]);
    answer({ landing: { to: 'goods', id: 'cup' }, source: 'poster', misread: false });
    await resolveEntry({ scene: '1gcup~ox' });
    expect(visits()).toEqual([
      { requestId: expect.any(String), landing: { to: 'goods', id: 'cup' }, source: 'poster' },
    ]);
  });

  it('asks for a link that was escaped as a whole', async () => {
    answer({ landing: { to: 'seller' }, misread: false });
    await resolveEntry({ q: 'https%3A%2F%2Fxiaopu.example%2F%3Fc%3D1sx' });
    expect(asked).toHaveBeenCalledWith('entry.resolve', { link: 'https://xiaopu.example/?c=1sx' });
  });

  it('takes a code with a broken escape as it stands', async () => {
    answer({ landing: { to: 'feed' }, misread: true });
    expect(await resolveEntry({ scene: '%E0%A4%A' })).toBeUndefined();
    expect(asked).toHaveBeenCalledWith('entry.resolve', { scene: '%E0%A4%A' });
    expect(notes()).toEqual(['misread']);
  });

  it('does not send what is too long to be a code', async () => {
    expect(await resolveEntry({ scene: 'x'.repeat(600) })).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(notes()).toEqual(['misread']);
  });

  it('tells a code that is not ours from a connection that is not there', async () => {
    asked.mockResolvedValue(err(failure('OFFLINE', {})));
    expect(await resolveEntry({ scene: '1gcup' })).toBeUndefined();
    expect(notes()).toEqual(['unreachable']);
  });

  it('calls a code misread when the cloud refuses it for good', async () => {
    asked.mockResolvedValue(err(failure('INVALID_INPUT', { path: 'scene', rule: 'max_length' })));
    expect(await resolveEntry({ scene: '1gcup' })).toBeUndefined();
    expect(notes()).toEqual(['misread']);
  });
});
