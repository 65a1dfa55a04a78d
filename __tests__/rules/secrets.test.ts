import { generateKeyPairSync, randomBytes } from 'node:crypto';
import path from 'node:path';

import { filesIn } from '../../config/files-in';
import { findSecrets } from '../../config/secrets';

/** Everything that could be committed; `.gitignore` names these folders. */
const IGNORED = ['node_modules', '.git', 'dist', '.tmp', 'coverage', '.swc'];

/** Ignored as well: it is where a developer keeps the secrets of the shop. */
const isOwn = (file: string) => file === '.env.local' || file.endsWith('.key');

const ROOT = path.resolve(__dirname, '../..');
const repository = new Map([...filesIn(ROOT, IGNORED)].filter(([file]) => !isOwn(file)));

const secretsIn = (file: string, text = '') => findSecrets(new Map([[file, text]]));
const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const pem = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('secrets', () => {
  it('are not in the repository', () => {
    expect(findSecrets(repository)).toEqual([]);
  });

  it('are ignored by git where a developer keeps them', () => {
    expect(repository.get('.gitignore')?.split('\n')).toEqual(expect.arrayContaining(['.env.local', '*.key', '*.pem']));
  });

  it.each([
    ['a private key', () => pem()],
    ['a private key on one line', () => `{"key":"${pem().replaceAll('\n', '\\n')}"}`],
    ['an AppSecret', () => `const appSecret = '${hex(16)}';`],
    ['an AppSecret in JSON', () => `{"WECHAT_APP_SECRET": "${hex(16)}"}`],
    ['an APIv3 key', () => `WECHAT_PAY_API_V3_KEY=${hex(16)}`],
    ['a key of message push', () => `aesKey: '${hex(22).slice(0, 43)}'`],
    ['the password of a database', () => `postgresql:${'//'}shop:${hex(8)}@pg.tencentcloud.com:5432/shop`],
    ['a key of Tencent Cloud', () => `id: "AKID${hex(16)}"`],
    ['a token of npm', () => `npm_${hex(18)}`],
  ])('are found: %s', (_, plant) => {
    const text = `first line\n${plant()}\n`;
    const [offence = ''] = secretsIn('src/platform/a.ts', text);
    expect(offence).toMatch(/^src\/platform\/a\.ts:2 a /);
    expect(text.includes(offence.split(' ').slice(1).join(' '))).toBe(false);
  });

  it.each(['.env', '.env.local', 'config/.env.production', 'private.wx0123456789abcdef.key', 'keys/apiclient_key.pem'])(
    'are found by the name of their file: %s',
    (file) => expect(secretsIn(file)).toEqual([`${file} is a file of secrets`]),
  );

  it('of a shop are found whatever they look like, and never told', () => {
    const files = new Map([['app.js', 'var a="hers and nobody’s"']]);
    expect(findSecrets(files, ['hers and nobody’s', '1'])).toEqual(['app.js contains a value of .env.local']);
    expect(findSecrets(files, ['another one of hers', 'a'])).toEqual([]);
  });

  it.each([
    "WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef'",
    'WECHAT_PAY_API_V3_KEY: { needed: ',
    'const secret = reader.text(variable)',
    'DATABASE_URL=postgresql://shop:password@127.0.0.1/shop',
  ])('are not %s', (text) => expect(secretsIn('a.ts', text)).toEqual([]));
});
