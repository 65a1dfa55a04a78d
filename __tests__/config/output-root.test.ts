import { outputRootFor } from '../../config/output-root';

describe('the output folder', () => {
  it('is in dist by default', () => {
    expect(outputRootFor('weapp', undefined)).toBe('dist/weapp');
  });

  it.each(['dist/other', '.tmp/wechat', 'dist/../dist/h5/', './dist/a/b'])('may be %s', (wanted) => {
    expect(outputRootFor('h5', wanted)).toMatch(/^(dist|\.tmp)\/\w/);
  });

  // Taro empties the folder before it writes: these would remove the project, or something outside it.
  it.each(['', '.', '..', 'src', 'dist', 'dist/', 'dist/../src', 'dist/..', '/', '/tmp/x', '../dist/weapp'])(
    'may not be "%s"',
    (wanted) => {
      expect(() => outputRootFor('weapp', wanted)).toThrow('XIAOPU_OUT');
    },
  );
});
