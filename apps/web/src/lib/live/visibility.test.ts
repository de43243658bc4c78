import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onVisibility } from './visibility.ts';

/** A tab that is looked at or not; stands in for the browser's document. */
class Tab extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function watchedTab() {
  const tab = new Tab();
  vi.stubGlobal('document', tab);
  const told: string[] = [];
  const stop = onVisibility({ hiddenFor: 30, hide: () => told.push('hide'), show: () => told.push('show') });
  return { tab, told, stop };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a tab hidden for long is let go and taken up again when it is looked at', () => {
  const { tab, told } = watchedTab();

  tab.turn('hidden');
  vi.advanceTimersByTime(30);
  tab.turn('visible');

  expect(told).toEqual(['hide', 'show']);
});

test('a short look elsewhere changes nothing', () => {
  const { tab, told } = watchedTab();

  tab.turn('hidden');
  vi.advanceTimersByTime(29);
  tab.turn('visible');
  vi.advanceTimersByTime(100);

  expect(told).toEqual([]);
});

test('a tab nobody watches any more tells nothing', () => {
  const { tab, told, stop } = watchedTab();

  tab.turn('hidden');
  stop();
  vi.advanceTimersByTime(100);
  tab.turn('visible');

  expect(told).toEqual([]);
});
