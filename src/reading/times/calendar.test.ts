import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDayOf,
  dayOf,
  daysBetween,
  intersect,
  isoWeekOf,
  startOfIsoWeek,
  toDay,
  toIso,
  weekdayOf,
} from './calendar.ts';
import { intervalOf } from './concrete.ts';

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9998, 12, 31) });

describe('days', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(toDay('2000-03-01')).toBe(11_017);
  });

  it('goes there and back for every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = calendarDayOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(toDay(toIso(day))).toBe(day);
        const week = isoWeekOf(day);
        expect(startOfIsoWeek(week.year, week.week) + weekdayOf(day) - 1).toBe(day);
      }),
    );
  });

  it('knows what is no day', () => {
    for (const written of ['2031-02-29', '2031-13-01', '2031-00-10', '31-1-1', ''])
      expect(toDay(written)).toBeNull();
    expect(toDay('2028-02-29')).not.toBeNull();
  });

  it('keeps within shorter months', () => {
    expect(toIso(addMonths(toDay('2031-01-31')!, 1))).toBe('2031-02-28');
    expect(toIso(addMonths(toDay('2031-03-31')!, -13))).toBe('2030-02-28');
  });
});

describe('weeks', () => {
  it.each([
    ['2027-01-03', 2026, 53],
    ['2029-12-31', 2030, 1],
    ['2031-03-04', 2031, 10],
  ])('%s is in the ISO week %i-W%i', (day, year, week) => {
    expect(isoWeekOf(toDay(day)!)).toEqual({ year, week });
  });
});

describe('values', () => {
  it.each([
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2031-W10', '2031-03-03', '2031-03-09'],
    ['2031-WI', '2031-12-01', '2032-02-29'],
    ['2031-Q2', '2031-04-01', '2031-06-30'],
    ['2031-H2', '2031-07-01', '2031-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1901-01-01', '2000-12-31'],
    ['2031-03-04/2031-03-06', '2031-03-04', '2031-03-06'],
  ])('%s runs from %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  it.each(['2031-W53', '2031-02-30', 'P4D', 'XXXX-05', '2031-05/2031-04', ''])('%s has no days', (value) => {
    expect(intervalOf(value)).toBeNull();
  });
});

describe('intervals', () => {
  const march = { from: '2031-03-01', to: '2031-03-31' };

  it('meet where they overlap', () => {
    expect(intersect(march, { from: '2031-03-20', to: null })).toEqual({
      from: '2031-03-20',
      to: '2031-03-31',
    });
    expect(intersect(march, { from: null, to: '2031-02-27' })).toBeNull();
  });

  it('are as many days apart as lie between', () => {
    expect(daysBetween(march, { from: '2031-04-02', to: null })).toBe(2);
    expect(daysBetween(march, { from: null, to: '2031-03-01' })).toBe(0);
  });
});
