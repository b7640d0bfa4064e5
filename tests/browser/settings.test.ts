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
  let settings = writeSettings(defaultSettings, { groups: { other: true } });
  settings = writeSettings(settings, { highlights: false });
  settings = writeSettings(settings, { groups: { sharing: false } });
  settings = writeSettings(settings, { reading: 'on-click' });
  expect(settings).toEqual({
    highlights: false,
    groups: { sharing: false, tracking: true, retention: true, other: true },
    reading: 'on-click',
    neverOn: [],
    everyPage: false,
  });
  expect(await readSettings()).toEqual(settings);
});

test('a change is on its way to the store before anything else can happen', () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  writeSettings(defaultSettings, { highlights: false });
  expect(set).toHaveBeenCalledExactlyOnceWith({ settings: { ...defaultSettings, highlights: false } });
});

test('a site is switched off once, and on again', async () => {
  let settings = writeNever(defaultSettings, 'shop.example', true);
  settings = writeNever(settings, 'club.example', true);
  settings = writeNever(settings, 'shop.example', true);
  expect(settings.neverOn).toEqual(['club.example', 'shop.example']);
  settings = writeNever(settings, 'shop.example', false);
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
  writeSettings(defaultSettings, { highlights: false });
  await expect.poll(() => heard.mock.calls.length).toBe(1);
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, highlights: false });
  stop();
  writeSettings(defaultSettings, { highlights: true });
  await expect.poll(async () => (await readSettings()).highlights).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
});

test('one that stopped listening at this very change is not told of it', async () => {
  const heard = vi.fn();
  onSettings(() => stop());
  const stop = onSettings(heard);
  writeSettings(defaultSettings, { highlights: false });
  await expect.poll(async () => (await readSettings()).highlights).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});
