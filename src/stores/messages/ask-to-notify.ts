import type { MessageKind } from '@/contract/messages/message';
import type { Shop } from '@/contract/shop/shop';
import { readStorage, writeStorage } from '@/platform/device/storage';
import { requestSubscribeMessages } from '@/platform/device/subscribe-message';

/** Kinds that the shopper was asked for on this phone. */
const KEY = 'xiaopu/asked-messages';

/** WeChat asks for at most so many templates at once. */
const MAX_TEMPLATES = 3;

function askedKinds(): readonly unknown[] {
  const stored = readStorage(KEY);
  return Array.isArray(stored) ? stored : [];
}

type Templates = Shop['messageTemplates'];

/** The kinds of these that the shop has a template for and that the shopper was not asked for on this phone. */
export function kindsToAsk(kinds: readonly MessageKind[], templates: Templates = {}): readonly MessageKind[] {
  const asked = askedKinds();
  return kinds.filter((kind) => !asked.includes(kind) && templates[kind] !== undefined).slice(0, MAX_TEMPLATES);
}

/**
 * Asks whether the shop may send messages of these kinds, each kind once on this phone and only where the shop has a
 * template for it. To be called from a tap that makes sense of it, such as the one after paying; it never asks again,
 * whatever the shopper answered.
 */
export async function askToNotify(kinds: readonly MessageKind[], templates: Templates = {}): Promise<void> {
  const open = kindsToAsk(kinds, templates);
  if (open.length === 0) return;
  writeStorage(KEY, [...askedKinds(), ...open]);
  await requestSubscribeMessages(open.flatMap((kind) => templates[kind] ?? []));
}
