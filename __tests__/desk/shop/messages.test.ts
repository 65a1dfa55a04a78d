import { messages } from '@/desk/shop/sections/messages';

import { valueOf } from '../../support/shop';
import { shopFields } from '../../support/catalog/edited-fields';

describe('the templates of WeChat’s messages', () => {
  it('are written one by one; an emptied one is none', () => {
    const fields = shopFields();
    const sent = messages.inputs(fields, fields).find(({ label }) => label === '发货');
    if (!sent) throw new Error('no input');
    expect(sent.read(fields)).toBe('');
    expect(messages.note(fields)).toBe('还没填模板，微信里不通知');

    const written = valueOf(sent.write(fields, ' tmpl-1 '));
    expect(written.shop.messageTemplates).toEqual({ sent: 'tmpl-1' });
    expect(messages.note(written)).toBe('填了 1 个模板');
    expect(valueOf(sent.write(written, '')).shop.messageTemplates).toEqual({});
  });
});
