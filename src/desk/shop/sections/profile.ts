import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import type { ShopFields } from '@/contract/shop/edited-shop';
import { DAY, startOfBeijingDay } from '@/contract/time';
import * as copy from '@/copy';
import { deskShop as words } from '@/copy';
import { formatDay } from '@/copy/format-time';
import { field, inputOf, presence, textOrNone, withFallback, within, type Part } from '@/desk/parts/form/form-input';
import { NO_PICTURE, picture } from '@/desk/parts/form/json-notations';
import { choice, lastDay, lines, optional, required } from '@/desk/parts/form/notations';
import { today } from '@/stores/desk/shop';

import { ofSeller, ofShop, optionalOfSeller, type Section } from './of-shop';

export const face: Section = {
  name: words.sections.face,
  note: ({ shop }) => shop.name,
  seenOn: 'tabs',
  inputs: () => [
    inputOf(words.name, ofShop('name'), required(LIMITS.titleChars)),
    inputOf(words.signature, ofShop('signature'), optional(LIMITS.lineChars)),
    inputOf(words.avatar, ofShop('avatar'), picture),
    inputOf(words.cover, ofShop('cover'), picture),
  ],
};

export const sellerCard: Section = {
  name: words.sections.seller,
  note: ({ seller }) => copy.common.joinWithDots([seller.name, seller.replyHours]),
  seenOn: 'tabs',
  inputs: () => [
    inputOf(words.sellerName, ofSeller('name'), required(LIMITS.titleChars)),
    inputOf(words.avatar, ofSeller('avatar'), picture),
    inputOf(words.motto, ofSeller('motto'), optional(LIMITS.lineChars)),
    inputOf({ label: words.about, hint: words.aboutHint }, ofSeller('about'), lines(LIMITS.blocks)),
    inputOf({ label: words.helpTopics, hint: words.helpTopicsHint }, ofSeller('helpTopics'), lines(LIMITS.attributes)),
    inputOf(words.replyHours, ofSeller('replyHours'), optional(LIMITS.lineChars)),
    inputOf(
      { label: words.phone, hint: words.phoneHint },
      textOrNone(optionalOfSeller('phone')),
      optional(LIMITS.titleChars),
    ),
  ],
};

/** A new code is as old as its picture. */
const qrCode: Part<ShopFields, Picture> = {
  of: ({ seller }) => seller.qrCode,
  put: (fields, code) => ({
    ...fields,
    seller: { ...fields.seller, qrCode: code, qrCodeUpdatedAt: startOfBeijingDay(today()) },
  }),
};

type Group = NonNullable<ShopFields['seller']['group']>;

export const wechat: Section = {
  name: words.sections.wechat,
  note: ({ seller: { wechatId, group } }) =>
    group ? words.groupNote(group.name, formatDay(group.until - DAY)) : wechatId,
  seenOn: { to: 'add-seller' },
  inputs(fields) {
    // A group's code is valid for a week.
    const fresh: Group = { name: '', qrCode: NO_PICTURE, until: startOfBeijingDay(today() + 7) };
    const stored = optionalOfSeller('group');
    const group = withFallback(stored, fresh);
    return [
      inputOf(words.wechatId, ofSeller('wechatId'), required(LIMITS.idChars)),
      inputOf(words.qrCode, qrCode, picture),
      inputOf(words.group, presence(stored, fresh), choice(words.groupChoices)),
      ...(stored.of(fields)
        ? [
            inputOf(words.groupName, within(group, field<Group, 'name'>('name')), required(LIMITS.titleChars)),
            inputOf(words.groupCode, within(group, field<Group, 'qrCode'>('qrCode')), picture),
            inputOf(words.groupUntil, within(group, field<Group, 'until'>('until')), lastDay),
          ]
        : []),
    ];
  },
};
