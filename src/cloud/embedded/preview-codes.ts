import { encode } from 'uqr';

import { ok } from '@/contract/result';

import type { Ports } from '../ports';

/** A reserved domain that no one can own (RFC 2606): only this shop can read the code. */
const LINK = 'https://xiaopu.example/?c=';

/** Codes without WeChat: a QR code of a link that `domain/entry/landing-code` reads, without the quiet zone. */
export const previewCodes: Ports['codes'] = {
  createCode: async (scene) => {
    const { data } = encode(LINK + scene, { ecc: 'M', border: 0 });
    return ok({ kind: 'preview', rows: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) });
  },
};
