import { toRegionFields } from '@/account/addresses/edit/parse/parse-address';
import { PROVINCES } from '@/domain/addresses/provinces';

import { pack } from '../../config/plugins/packed-texts';
import { packRegions, readAreaList } from '../../config/regions';
import { allRegions, packed } from '../support/regions';

const { province_list, city_list, county_list } = readAreaList();
const isServed = ([code]: readonly [string, string]) => code < '710000';
const TOWNS_ONLY = /^(4419|4420|4604|6202)/;

const namesAt = (level: number) => allRegions.filter((region) => region.level === level).map(({ name }) => name);

it('contains every mainland province by its full name', () => {
  const provinces = Object.entries(province_list).filter(isServed);
  expect([...namesAt(0)].sort()).toEqual(provinces.map(([, name]) => name).sort());
});

it('names the provinces that an address may be in', () => {
  expect([...PROVINCES].sort()).toEqual([...namesAt(0)].sort());
});

it('contains every city, but not the placeholders of the source', () => {
  const cities = Object.entries(city_list).filter((entry) => isServed(entry) && !/直辖县|^县$/.test(entry[1]));
  expect([...namesAt(1)].sort()).toEqual(cities.map(([, name]) => name).sort());
});

it('contains every district in its city, and no towns', () => {
  const expected = Object.entries(county_list)
    .filter((entry) => isServed(entry) && !TOWNS_ONLY.test(entry[0]) && entry[1] !== '市辖区')
    .map(([code, district]) => {
      const province = province_list[`${code.slice(0, 2)}0000`] ?? '';
      const city = city_list[`${code.slice(0, 4)}00`] ?? '';
      return `${province}/${/直辖县/.test(city) ? district : city === '县' ? province : city}/${district}`;
    });
  const actual = allRegions
    .filter(({ level }) => level === 2)
    .map((region) => Object.values(toRegionFields(region)).join('/'));
  expect(expected.length).toBeGreaterThan(2900);
  expect([...actual].sort()).toEqual([...expected].sort());
});

it('repeats the name of a city without districts, and of a district without a city', () => {
  const by = (name: string) =>
    toRegionFields(allRegions.find((region) => region.name === name) ?? { level: 0, name, hasChildren: false });
  expect(by('东莞市')).toEqual({ province: '广东省', city: '东莞市', district: '东莞市' });
  expect(by('仙桃市')).toEqual({ province: '湖北省', city: '仙桃市', district: '仙桃市' });
  expect(by('巫山县')).toEqual({ province: '重庆市', city: '重庆市', district: '巫山县' });
});

it('stays under 14 KB, compressed', () => {
  expect(pack(packed).length).toBeLessThan(14_000);
});

it('refuses a name of which it does not know the ending, instead of dropping it', () => {
  expect(() => packRegions({ province_list: { 110000: '某地' }, city_list: {}, county_list: {} })).toThrow('某地');
});
