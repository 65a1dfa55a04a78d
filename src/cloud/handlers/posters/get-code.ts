import type { Handler } from '@/cloud/handler';
import { landingStands } from '@/cloud/services/entry/landing-exists';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { encodeScene } from '@/domain/entry/landing-code';

/** A code is printed and kept: it is given only for what is there. */
export const getCode: Handler<'code.get'> = async ({ target }, ports) => {
  if (!(await landingStands(target, ports)))
    return err(failure('NOT_FOUND', { what: target.to === 'goods' ? 'goods' : 'post' }));
  return ports.codes.codeFor(encodeScene({ landing: target, source: 'poster' }));
};
