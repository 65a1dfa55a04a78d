const { minifyAgain } = jest.requireActual<{ minifyAgain: (code: string) => Promise<string> }>(
  '../../../config/plugins/minify-again.js',
);

describe('minifying a script again', () => {
  it('shortens it and keeps Chinese as it is', async () => {
    const code = 'wx.a=function(){var e=1;return e+wx.b("小铺")};';
    expect(await minifyAgain(code)).toBe('wx.a=()=>1+wx.b("小铺");');
  });

  it('keeps functions that are constructed or have a prototype', async () => {
    const code = 'wx.a=function(){wx.b()},wx.c=new wx.a;';
    expect(await minifyAgain(code)).toContain('function()');
    expect(await minifyAgain('wx.a=function(){wx.b()},wx.a.prototype.c=1;')).toContain('function()');
  });

  it('keeps functions with their own this or arguments', async () => {
    expect(await minifyAgain('wx.a=function(){return this.b},wx.c=function(){return arguments};')).not.toContain('=>');
  });
});
