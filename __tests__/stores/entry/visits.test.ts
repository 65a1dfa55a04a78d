import { call } from '@/client';
import { ok } from '@/contract/result';
import { isOpenedFromGroup, isSinglePage } from '@/platform/navigation/launch-context';
import { readGroupEnterInfo } from '@/platform/sharing/group-enter-info';
import { useGroupPromotions } from '@/stores/entry/group-promotions';
import { recordArrival } from '@/stores/entry/visits';

jest.mock('@/client', () => ({ call: jest.fn() }));
jest.mock('@/platform/navigation/launch-context', () => ({ isOpenedFromGroup: jest.fn(), isSinglePage: jest.fn() }));
jest.mock('@/platform/sharing/group-enter-info', () => ({ readGroupEnterInfo: jest.fn() }));

const callMock = jest.mocked(call);
const CUP = { to: 'goods', id: 'cup' } as const;
const ENCRYPTED = { encryptedData: 'encrypted', iv: 'iv' };
const PROMOTION = { id: 'friends', name: 'for friends', until: 1, goods: [] };
const verbs = () => callMock.mock.calls.map(([verb]) => verb);

beforeEach(() => {
  callMock.mockReset();
  callMock.mockResolvedValue(ok({ promotions: [PROMOTION] }) as Awaited<ReturnType<typeof call>>);
  jest.mocked(isOpenedFromGroup).mockReturnValue(false);
  jest.mocked(isSinglePage).mockReturnValue(false);
  jest.mocked(readGroupEnterInfo).mockResolvedValue(ENCRYPTED);
  useGroupPromotions.setState({ promotions: [] });
});

/** Waits for pending promises. */
const flush = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('opening a page', () => {
  it.each([
    ['c', 'chat'],
    ['m', 'moments'],
    ['o', 'poster'],
    ['s', 'stall'],
  ])('from a card with source code %s records a visit', (code, source) => {
    recordArrival(code, CUP);
    expect(callMock).toHaveBeenCalledWith('visit.record', { requestId: expect.any(String), source, landing: CUP });
    expect(verbs()).toEqual(['visit.record']);
  });

  it.each([undefined, '', 'x', 'chat', 'constructor'])('without a valid source code records nothing (%p)', (code) => {
    recordArrival(code, CUP);
    expect(callMock).not.toHaveBeenCalled();
  });

  it('in Moments single-page mode records nothing and does not read the group', () => {
    jest.mocked(isSinglePage).mockReturnValue(true);
    jest.mocked(isOpenedFromGroup).mockReturnValue(true);
    recordArrival('m', CUP);
    recordArrival('c', CUP);
    expect(callMock).not.toHaveBeenCalled();
    expect(readGroupEnterInfo).not.toHaveBeenCalled();
  });

  it('from a card in a group records a group visit and shows the group’s promotions', async () => {
    jest.mocked(isOpenedFromGroup).mockReturnValue(true);
    recordArrival('c', CUP);
    await flush();
    expect(callMock).toHaveBeenCalledWith('visit.record', expect.objectContaining({ source: 'group' }));
    expect(callMock).toHaveBeenCalledWith('group.enter', ENCRYPTED);
    expect(useGroupPromotions.getState().promotions).toEqual([PROMOTION]);
  });

  it('shows no promotions if WeChat does not return the group', async () => {
    jest.mocked(isOpenedFromGroup).mockReturnValue(true);
    jest.mocked(readGroupEnterInfo).mockResolvedValue(undefined);
    recordArrival('c', CUP);
    await flush();
    expect(verbs()).toEqual(['visit.record']);
    expect(useGroupPromotions.getState().promotions).toEqual([]);
  });
});
