import { LIMITS } from '@/contract/limits';
import { MESSAGE_KINDS } from '@/contract/messages/message';
import type { Shop } from '@/contract/shop/shop';
import { deskShop as words } from '@/copy';
import { inputOf, optionalField, textOrNone, withFallback, within } from '@/desk/parts/form/form-input';
import { optional } from '@/desk/parts/form/notations';

import { optionalOfShop, type Section } from './of-shop';

type Templates = NonNullable<Shop['messageTemplates']>;

const templates = withFallback(optionalOfShop('messageTemplates'), {});

/** WeChat's ids of the templates that the shopper is asked for; a kind without one is told on 我的 only. */
export const messages: Section = {
  name: words.sections.messages,
  note: ({ shop }) => words.templatesNote(Object.keys(shop.messageTemplates ?? {}).length),
  inputs: () =>
    MESSAGE_KINDS.map((kind) =>
      inputOf(
        { label: words.templates[kind], hint: words.templateHint },
        textOrNone(within(templates, optionalField<Templates, typeof kind>(kind))),
        optional(LIMITS.lineChars),
      ),
    ),
};
