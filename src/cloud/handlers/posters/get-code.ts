import type { Handler } from '@/cloud/handler';
import { landingExists } from '@/cloud/services/entry/landing-exists';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { encodeScene } from '@/domain/entry/landing-code';

/** Posters are printed, so a code is only created for a target that exists. */
export const getCode: Handler<'code.get'> = async ({ target }, ports) => {
  if (!(await landingExists(target, ports)))
    return err(failure('NOT_FOUND', { what: target.to === 'goods' ? 'goods' : 'post' }));
  return ports.codes.createCode(encodeScene({ landing: target, source: 'poster' }));
};
