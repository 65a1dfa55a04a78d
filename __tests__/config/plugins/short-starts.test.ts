const { shortStart } = jest.requireActual<{ readonly shortStart: (name: string, script: string) => string }>(
  '../../../config/plugins/short-starts.js',
);

const PAGE =
  '"use strict";require("../sub-vendors.js"),(wx.webpackJsonp=wx.webpackJsonp||[]).push([[86],{490(e){o()}},e=>{e.O(0,[5,1,2,3],()=>e(e.s=490)),e.O()}]);';

it('pushes a page onto the list that is there, and runs it at once', () => {
  expect(shortStart('orders/gift/index.js', PAGE)).toBe(
    '"use strict";require("../sub-vendors.js"),wx.webpackJsonp.push([[86],{490(e){o()}},e=>e(490)]);',
  );
});

it('runs the same module with the same runtime', () => {
  const calls: unknown[] = [];
  const runtime = Object.assign((id: number) => calls.push(id), { O: () => calls.push('waits') });
  const wx = { webpackJsonp: [] as [readonly number[], object, (from: unknown) => void][] };
  const run = new Function('wx', 'require', shortStart('orders/gift/index.js', PAGE));
  run(wx, () => undefined);
  wx.webpackJsonp[0]?.[2](runtime);
  expect(calls).toEqual([490]);
});

it('lets a script that is no page wait for what it shares with others', () => {
  const waiting = 'e=>{e.O(0,[9,1,2,3],()=>e(e.s=537)),e.O()}]);';
  expect(shortStart('sandbox/full-cloud.js', `(wx.a=wx.a||[]).push([[134],{},${waiting}`)).toBe(
    `wx.a.push([[134],{},${waiting}`,
  );
});

it('leaves the main package alone, whose first script makes the list', () => {
  expect(shortStart('vendors.js', PAGE)).toBe(PAGE);
});
