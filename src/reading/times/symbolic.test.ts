import { describe, expect, it } from 'vitest';
import { resolveValue } from './symbolic.ts';

/** A Wednesday. */
const published = { from: '2031-03-05', to: '2031-03-05' };

describe('symbolic values, counted from a day', () => {
  it.each([
    ['XXXX-WXX-3', '2031-03-05', '2031-03-05'],
    ['XXXX-WXX-4', '2031-02-27', '2031-02-27'],
    ['XXXX-WXX-4>', '2031-03-06', '2031-03-06'],
    ['LAST-XXXX-WXX-3', '2031-02-26', '2031-02-26'],
    ['NEXT-XXXX-WXX-3', '2031-03-12', '2031-03-12'],
    ['THIS-P1W', '2031-03-03', '2031-03-09'],
    ['LAST-P1WE', '2031-03-01', '2031-03-02'],
    ['LAST-P1Y', '2030-01-01', '2030-12-31'],
    ['AGO-P2Y', '2029-01-01', '2029-12-31'],
    ['../AGO-P2Y', null, '2029-12-31'],
    ['AGO-P1Y=', '2030-03-05', '2030-03-05'],
    ['AHEAD-P10D', '2031-03-15', '2031-03-15'],
    ['XXXX-10', '2030-10-01', '2030-10-31'],
    ['XXXX-10>', '2031-10-01', '2031-10-31'],
    ['XXXX-02-29', '2032-02-29', '2032-02-29'],
    ['XXXX-12-30>', '2031-12-30', '2031-12-30'],
    ['XXXX-02-20>', '2031-02-20', '2031-02-20'],
    ['XXXX-XX-14', '2031-03-14', '2031-03-14'],
    ['LAST-XXXX-SU', '2030-06-01', '2030-08-31'],
    ['../THIS-P1DE.-1Y', null, '2039-12-31'],
    ['../!THIS-P1Y', null, '2030-12-31'],
    ['NEXT-P1W.D4', '2031-03-13', '2031-03-13'],
    ['THIS-P1Y.-1D', '2031-12-31', '2031-12-31'],
    ['NEXT-P1Y.1WXX-1', '2032-01-05', '2032-01-05'],
    ['THIS-P1Y.1-10M', '2031-01-01', '2031-10-31'],
    ['XXXX-06-09>.W', '2031-06-09', '2031-06-15'],
    ['2030/..', '2030-01-01', null],
  ])('%s', (value, from, to) => {
    expect(resolveValue(value, published)).toEqual({ from, to });
  });

  it.each(['SAME-P1D', 'AFTER-P1W', 'P4D', 'T17:00', 'nonsense', '', 'XXXX-02-30', 'AGO-P9999Y'])(
    '%s has none',
    (value) => {
      expect(resolveValue(value, published)).toBeNull();
    },
  );

  it('needs a day to count from', () => {
    expect(resolveValue('THIS-P1W', { from: null, to: '2031-03-05' })).toBeNull();
    expect(resolveValue('2030', { from: null, to: null })).toEqual({ from: '2030-01-01', to: '2030-12-31' });
  });

  it('gives what is sure where only the year is known', () => {
    const year = { from: '2031-01-01', to: '2031-12-31' };
    expect(resolveValue('THIS-P1Y', year)).toEqual(year);
    expect(resolveValue('XXXX-07<', year)).toEqual({ from: '2031-07-01', to: '2031-07-31' });
    expect(resolveValue('XXXX-WXX-3', year)).toEqual({ from: '2031-01-01', to: '2031-12-31' });
  });
});
