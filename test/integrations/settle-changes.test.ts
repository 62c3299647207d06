import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settleChanges } from '../../src/integrations/settle-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('answers many changes at once with one call, within a tenth of a second', () => {
  const act = vi.fn();
  const tell = settleChanges(act);
  for (let file = 0; file < 200; file += 1) tell();
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
  tell();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(2);
});

it('does not wait for changes that go on and on', () => {
  const act = vi.fn();
  const tell = settleChanges(act);
  for (let ms = 0; ms < 2000; ms += 20) {
    tell();
    vi.advanceTimersByTime(20);
  }
  expect(act.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(act.mock.calls.length).toBeLessThanOrEqual(6);
});
