import { getCode } from '@/cloud/handlers/posters/get-code';
import type { Ports } from '@/cloud/ports';
import type { CodeTarget } from '@/contract/entry/shop-code';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { DAY } from '@/contract/time';
import { decodeScene } from '@/domain/entry/landing-code';

import { failureOf, openTestShop, valueOf } from '../../../support/shop';
import { postContent, testContent } from '../../../support/test-content';

/** Ports with a fake code service that records its scenes. */
function withCodes(createCode: Ports['codes']['createCode']): Ports {
  return { ...openTestShop().engine.portsFor(), codes: { createCode } };
}

const TARGETS: readonly CodeTarget[] = [{ to: 'feed' }, { to: 'goods', id: 'cup' }, { to: 'post', id: 'p1' }];

describe('code.get', () => {
  it.each(TARGETS)('encodes the target and the source `poster`: %o', async (target) => {
    const scenes: string[] = [];
    const ports = withCodes(async (scene) => {
      scenes.push(scene);
      return ok({ kind: 'preview', rows: [] });
    });
    const content = testContent({ posts: [postContent({ id: 'p1' })] });
    await getCode({ target }, { ...ports, catalog: openTestShop({ content }).engine.portsFor().catalog });
    expect(scenes.map(decodeScene)).toEqual([{ landing: target, source: 'poster' }]);
    expect(scenes.every((scene) => scene.length <= 32)).toBe(true);
  });

  it('is NOT_FOUND for a target that does not exist', async () => {
    const { call } = openTestShop();
    expect(failureOf(await call('code.get', { target: { to: 'goods', id: 'no-such' } }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'goods' },
    });
    const early = openTestShop({ content: testContent({ posts: [postContent({ id: 'soon' })] }) });
    early.clock.now -= 3 * DAY;
    expect(failureOf(await early.call('code.get', { target: { to: 'post', id: 'soon' } }))).toMatchObject({
      detail: { what: 'post' },
    });
  });

  it('can be retried after the code service failed', async () => {
    const ports = withCodes(async () => err(failure('UNAVAILABLE', { reason: 'quota' })));
    expect(await getCode({ target: { to: 'feed' } }, ports)).toMatchObject({ ok: false, failure: { retryable: true } });
  });

  it('is a QR code of kind `preview` in the embedded cloud', async () => {
    const { call } = openTestShop();
    const code = valueOf(await call('code.get', { target: { to: 'goods', id: 'cup' } }));
    if (code.kind !== 'preview') throw new Error('a real code without WeChat');
    const { rows } = code;
    expect(rows.every((row) => row.length === rows.length && /^[01]+$/.test(row))).toBe(true);
    // Finder patterns in three corners (ISO/IEC 18004, 6.3.3).
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const corner = (top: number, left: number) => rows.slice(top, top + 7).map((row) => row.slice(left, left + 7));
    const far = rows.length - 7;
    for (const [top, left] of [
      [0, 0],
      [0, far],
      [far, 0],
    ] as const)
      expect(corner(top, left)).toEqual(finder);
  });
});
