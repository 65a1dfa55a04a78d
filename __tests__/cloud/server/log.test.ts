import { createLog, errorFields, logConsoleErrors, shopperInLog } from '@/cloud/server/log';

import { NOON } from '../../support/shop';

describe('the log', () => {
  it('is a JSON object a line', () => {
    const lines: string[] = [];
    createLog({ now: () => NOON, write: (line) => void lines.push(line) }).info('request', {
      status: 200,
      verb: undefined,
    });
    expect(lines).toEqual(['{"at":"2026-11-20T04:00:00.000Z","level":"info","event":"request","status":200}\n']);
  });

  it('keeps nothing of what an error quotes', () => {
    const error = new Error('no place for "林木木, 示例路 1 号", 13800138000 or \'remark\': 景德镇');
    const { message, error: name } = errorFields(error);
    expect(name).toBe('Error');
    expect(message).toBe('no place for …, … or …: …');
    expect(errorFields('plain 13800138000')).toEqual({ error: 'plain …' });
  });

  it('has the code and the place of an error', () => {
    const fields = errorFields(Object.assign(new Error('gone'), { code: 'ECONNRESET' }));
    expect(fields).toMatchObject({ code: 'ECONNRESET', stack: expect.stringContaining('log.test.ts') });
  });

  it('takes what other layers report to the console', () => {
    const lines: string[] = [];
    const before = console.error;
    logConsoleErrors(createLog({ now: () => NOON, write: (line) => void lines.push(line) }));
    console.error('[xiaopu] messages', new Error('lost'));
    console.error = before;
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', event: '[xiaopu] messages', message: 'lost' });
  });

  it('recognises a shopper without naming one', () => {
    expect(shopperInLog('openid')).toMatch(/^[0-9a-f]{8}$/);
    expect(shopperInLog('openid')).toBe(shopperInLog('openid'));
    expect(shopperInLog('other')).not.toBe(shopperInLog('openid'));
  });
});
