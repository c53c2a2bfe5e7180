import { expect, test } from 'vitest';
import { TRIAD_STOPS } from '../../ui/point-field/values.ts';
import { placeInTriangle, placeOnLine, pointInTriangle, pointOnLine, shares, TRIANGLE } from './geometry.ts';

test('every place with words in the triangle is found again where it is drawn', () => {
  for (const stop of TRIAD_STOPS) expect(pointInTriangle(placeInTriangle(stop))).toEqual(stop);
});

test('a tap on a corner is all of that corner', () => {
  expect(TRIANGLE.corners.map(pointInTriangle)).toEqual([
    [1000, 0, 0],
    [0, 1000, 0],
    [0, 0, 1000],
  ]);
});

test('a tap outside counts as the edge', () => {
  expect(pointInTriangle({ x: 300, y: 0 })).toEqual([1000, 0, 0]);
  expect(pointOnLine({ x: 0, y: 50 })).toEqual([0]);
  expect(pointOnLine({ x: 600, y: 50 })).toEqual([1000]);
});

test('a place on the line is found again where it is drawn', () => {
  for (const value of [0, 380, 1000]) expect(pointOnLine(placeOnLine([value]))).toEqual([value]);
});

test('shares always add up to 1000', () => {
  for (const weights of [
    [1, 1, 1],
    [0, 0, 5],
    [333, 333, 333],
    [1, 999, 1],
    [0.5, 0.5, 0],
  ]) {
    expect(shares(weights).reduce((sum, share) => sum + share, 0)).toBe(1000);
  }
});
