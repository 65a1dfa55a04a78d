import { call } from '@/client';
import { ok } from '@/contract/result';
import { cameFromGroup, isSinglePage } from '@/platform/navigation/launch-context';
import { groupEntered } from '@/platform/sharing/group';
import { arrive } from '@/stores/entry/arrival';
import { useGroupOffers } from '@/stores/entry/group';

jest.mock('@/client', () => ({ call: jest.fn() }));
jest.mock('@/platform/navigation/launch-context', () => ({ cameFromGroup: jest.fn(), isSinglePage: jest.fn() }));
jest.mock('@/platform/sharing/group', () => ({ groupEntered: jest.fn() }));

const asked = jest.mocked(call);
const CUP = { to: 'goods', id: 'cup' } as const;
const SEALED = { encryptedData: 'sealed', iv: 'iv' };
const OFFER = { id: 'friends', name: 'for friends', until: 1, goods: [] };
const verbs = () => asked.mock.calls.map(([verb]) => verb);

beforeEach(() => {
  asked.mockReset();
  asked.mockResolvedValue(ok({ offers: [OFFER] }) as Awaited<ReturnType<typeof call>>);
  jest.mocked(cameFromGroup).mockReturnValue(false);
  jest.mocked(isSinglePage).mockReturnValue(false);
  jest.mocked(groupEntered).mockResolvedValue(SEALED);
  useGroupOffers.setState({ offers: [] });
});

/** Lets what was begun and not waited for come to its end. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a page that was opened', () => {
  it.each([
    ['c', 'chat'],
    ['m', 'moments'],
    ['o', 'poster'],
    ['s', 'stall'],
  ])('from a card marked %s is a visit from there', (mark, source) => {
    arrive(mark, CUP);
    expect(asked).toHaveBeenCalledWith('visit.record', { requestId: expect.any(String), source, landing: CUP });
    expect(verbs()).toEqual(['visit.record']);
  });

  it.each([undefined, '', 'x', 'chat', 'constructor'])('without a mark of ours is none (%p)', (mark) => {
    arrive(mark, CUP);
    expect(asked).not.toHaveBeenCalled();
  });

  it('under a post in Moments is none, and no group is asked for', () => {
    jest.mocked(isSinglePage).mockReturnValue(true);
    jest.mocked(cameFromGroup).mockReturnValue(true);
    arrive('m', CUP);
    arrive('c', CUP);
    expect(asked).not.toHaveBeenCalled();
    expect(groupEntered).not.toHaveBeenCalled();
  });

  it('from a card in a group is a visit from a group, whose offers are shown', async () => {
    jest.mocked(cameFromGroup).mockReturnValue(true);
    arrive('c', CUP);
    await rest();
    expect(asked).toHaveBeenCalledWith('visit.record', expect.objectContaining({ source: 'group' }));
    expect(asked).toHaveBeenCalledWith('group.enter', SEALED);
    expect(useGroupOffers.getState().offers).toEqual([OFFER]);
  });

  it('shows nothing where WeChat does not tell the group', async () => {
    jest.mocked(cameFromGroup).mockReturnValue(true);
    jest.mocked(groupEntered).mockResolvedValue(undefined);
    arrive('c', CUP);
    await rest();
    expect(verbs()).toEqual(['visit.record']);
    expect(useGroupOffers.getState().offers).toEqual([]);
  });
});
