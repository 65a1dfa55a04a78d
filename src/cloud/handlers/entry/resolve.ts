import type { Handler } from '@/cloud/handler';
import { HOME, landingStands } from '@/cloud/services/entry/landing-exists';
import type { Entry } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import { decodeLink, decodeScene } from '@/domain/entry/landing-code';

/** Never fails: whoever scans something stale or foreign still comes into the shop, and is told. */
export const resolveEntry: Handler<'entry.resolve'> = async ({ scene, link }, ports) => {
  const decoded = scene ? decodeScene(scene) : link ? decodeLink(link) : { landing: HOME };
  if (!decoded) return ok({ landing: HOME, misread: true });
  const stands = await landingStands(decoded.landing, ports);
  return ok<Entry>({ ...decoded, landing: stands ? decoded.landing : HOME, misread: !stands });
};
