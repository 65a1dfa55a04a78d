import { ok } from '@/contract/result';

import type { Ports } from '../ports';
import { qrCode } from './qr-code';

/** A reserved domain that no one can own (RFC 2606): only this shop can read the code. */
const LINK = 'https://xiaopu.example/?c=';

/** Codes without WeChat: a QR code of a link that `domain/entry/landing-code` reads, without the quiet zone. */
export const previewCodes: Ports['codes'] = {
  createCode: async (scene) => ok({ kind: 'preview', rows: qrCode(LINK + scene) }),
};
