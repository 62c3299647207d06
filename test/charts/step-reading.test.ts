import { expect, it } from 'vitest';
import { stepReading } from '../../src/islands/step-reading.ts';

it('goes point to point and stays at the ends', () => {
  expect(stepReading('ArrowRight', 0, 3)).toBe(1);
  expect(stepReading('ArrowDown', 2, 3)).toBe(2);
  expect(stepReading('ArrowLeft', 2, 3)).toBe(1);
  expect(stepReading('ArrowUp', 0, 3)).toBe(0);
});

it('begins at the first point forwards and at the last one backwards', () => {
  expect(stepReading('ArrowRight', null, 3)).toBe(0);
  expect(stepReading('ArrowLeft', null, 3)).toBe(2);
});

it('leads to both ends', () => {
  expect(stepReading('Home', 2, 3)).toBe(0);
  expect(stepReading('End', 0, 3)).toBe(2);
});

it('leaves other keys, and charts without points, alone', () => {
  expect(stepReading('Tab', 0, 3)).toBeNull();
  expect(stepReading('ArrowRight', null, 0)).toBeNull();
});
