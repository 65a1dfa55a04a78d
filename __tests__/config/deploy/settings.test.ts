import { parseEnvFile, readSettings } from '../../../config/deploy/settings';
import { ENVIRONMENT, settingsOf } from '../../support/deploy-settings';

const problemsOf = (over: Readonly<Record<string, string | undefined>>) => readSettings({ ...ENVIRONMENT, ...over });

describe('.env.local', () => {
  it('is read line by line', () => {
    const text = '# the shop\r\nA=1\nexport B = two words \nC="quoted"\nD=\'it\'\nE=a=b\nno line\nF=';
    expect(parseEnvFile(text)).toEqual({ A: '1', B: 'two words', C: 'quoted', D: 'it', E: 'a=b', F: '' });
  });

  it.each(Object.keys(ENVIRONMENT))('names %s when it is missing, and in which console it is', (name) => {
    const [problem = '', ...more] = problemsOf({ [name]: undefined }) as readonly string[];
    expect(problem.startsWith(`${name} is missing: `)).toBe(true);
    expect(problem).toMatch(/mp\.weixin|pay\.weixin|CloudBase console|README/);
    expect(more).toEqual([]);
  });

  it.each(Object.keys(ENVIRONMENT).filter((name) => name !== 'UPLOAD_KEY'))(
    'names %s when it is wrong, and never tells its value',
    (name) => {
      const problems = problemsOf({ [name]: 'wrong and hidden' }) as readonly string[];
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(name);
      expect(problems[0]).not.toContain('wrong and hidden');
    },
  );

  it('names what it does not know, such as a word mistyped', () => {
    expect(problemsOf({ SELER_OPENID: 'x' })).toEqual(['SELER_OPENID is not a variable of the shop']);
  });

  it('without WeChat Pay is one of a shop that is paid by transfer', () => {
    const without = Object.keys(ENVIRONMENT).filter((name) => name.startsWith('WECHAT_PAY_'));
    const environment = Object.fromEntries(without.map((name) => [name, undefined]));
    expect(settingsOf(environment).notifyPath).toBeUndefined();
    const push = { WECHAT_PUSH_TOKEN: 'token1', WECHAT_PUSH_AES_KEY: 'a'.repeat(43) };
    expect(settingsOf({ ...environment, ...push }).notifyPath).toBe('/push');
  });

  it('gives the functions no stand-in and nothing of the deployment', () => {
    const { variables } = settingsOf({
      WECHAT_ORIGIN: 'http://127.0.0.1:9',
      SESSION_SECRETS: 'x',
      WECHAT_API: 'token',
    });
    for (const name of ['WECHAT_ORIGIN', 'SESSION_SECRETS', 'OWNER_DATABASE_URL', 'UPLOAD_KEY', 'CLOUD_ENV'])
      expect(variables).not.toHaveProperty(name);
    expect(variables).toMatchObject({ WECHAT_API: 'function', NODE_ENV: 'production' });
  });

  it('may not be larger than what a function takes', () => {
    const key = ENVIRONMENT['WECHAT_PAY_PLATFORM_KEYS'] ?? '';
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => key.replace(/^[^=]+/, name)).join(';');
    expect(problemsOf({ WECHAT_PAY_PLATFORM_KEYS: many })).toEqual([expect.stringContaining('a function takes 4096')]);
  });
});
