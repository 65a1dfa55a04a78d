import { encode } from 'uqr';

import { ok } from '@/contract/result';

import type { Ports } from '../ports';

/** A name that no one can ever own (RFC 2606): the code leads nowhere but into this shop's own reader. */
const LINK = 'https://xiaopu.example/?c=';

/** Codes without WeChat: an ordinary QR code of the link that `decodeLink` reads, without its light edge. */
export const previewCodes: Ports['codes'] = {
  codeFor: async (scene) => {
    const { data } = encode(LINK + scene, { ecc: 'M', border: 0 });
    return ok({ kind: 'preview', rows: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) });
  },
};
