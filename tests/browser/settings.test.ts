/** The reader's choices. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, onSettings, readSettings, writeNever, writeSettings } from '@/lib/browser/settings';

beforeEach(() => fakeBrowser.reset());

test('until something is chosen, the three groups in front are highlighted', async () => {
  expect(await readSettings()).toEqual({
    highlights: true,
    groups: { sharing: true, tracking: true, retention: true, other: false },
    reading: 'automatic',
    neverOn: [],
    everyPage: false,
  });
});

test('a change leaves the rest as it is', async () => {
  await writeSettings({ groups: { other: true } });
  await writeSettings({ highlights: false });
  await writeSettings({ groups: { sharing: false } });
  await writeSettings({ reading: 'on-click' });
  expect(await readSettings()).toEqual({
    highlights: false,
    groups: { sharing: false, tracking: true, retention: true, other: true },
    reading: 'on-click',
    neverOn: [],
    everyPage: false,
  });
});

test('a site is switched off once, and on again', async () => {
  await writeNever('shop.example', true);
  await writeNever('club.example', true);
  await writeNever('shop.example', true);
  expect((await readSettings()).neverOn).toEqual(['club.example', 'shop.example']);
  await writeNever('shop.example', false);
  expect((await readSettings()).neverOn).toEqual(['club.example']);
});

test.each([null, 'x', 7, [], { groups: 'x' }, { highlights: 'no', groups: { sharing: 1 } }])(
  'what somebody broke in the store has its default: %j',
  async (settings) => {
    await browser.storage.local.set({ settings });
    expect(await readSettings()).toEqual(defaultSettings);
  },
);

test('changes are told until one stops listening', async () => {
  const heard = vi.fn();
  const stop = onSettings(heard);
  await browser.storage.local.set({ unrelated: 1 });
  await writeSettings({ highlights: false });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, highlights: false });
  stop();
  await writeSettings({ highlights: true });
  expect(heard).toHaveBeenCalledOnce();
});

test('one that stopped listening at this very change is not told of it', async () => {
  const heard = vi.fn();
  onSettings(() => stop());
  const stop = onSettings(heard);
  await writeSettings({ highlights: false });
  expect(heard).not.toHaveBeenCalled();
});
