import type { Handler } from '@/cloud/handler';
import { HOME_LANDING, landingExists } from '@/cloud/services/entry/landing-exists';
import type { Entry } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import { decodeLink, decodeScene } from '@/domain/entry/landing-code';

/** Never fails: an outdated or foreign code leads to the home page, with a notice. */
export const resolveEntry: Handler<'entry.resolve'> = async ({ scene, link }, ports) => {
  const decoded = scene ? decodeScene(scene) : link ? decodeLink(link) : { landing: HOME_LANDING };
  if (!decoded) return ok({ landing: HOME_LANDING, isInvalid: true });
  const exists = await landingExists(decoded.landing, ports);
  return ok<Entry>({ ...decoded, landing: exists ? decoded.landing : HOME_LANDING, isInvalid: !exists });
};
