// @vitest-environment jsdom
/** A frame's life: what wakes it, what it costs where there is no policy, and that the reader is opened only for one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startFrame } from '@/entrypoints/policy/frame';
import type { Reading } from '@/entrypoints/policy/read';
import * as facts from '@/lib/dom/facts';
import { report } from '../components/fixtures';
import { fakeOnConnect, fakePort } from './fake-port';

const reading = {
  update: vi.fn<Reading['update']>(),
  closed: () => [],
  matters: () => true,
  touched: vi.fn(),
  jump: vi.fn(),
  step: () => true,
  closeCard: vi.fn(),
  repaint: vi.fn(),
  stop: vi.fn(),
};
const openReading = vi.fn(async () => reading);
vi.mock('@/entrypoints/policy/read', () => ({ openReading: () => openReading() }));

const second = 1000;
const looksLikePolicy = (path: string) => path.includes('privacy');
const looked = vi.spyOn(facts, 'readFacts');
const policy = `<h1>Privacy Policy</h1><p>In this privacy policy we say which personal information we collect and
  use, and whom we share it with. We collect your name. We share your data with partners. We keep your personal data for a year.</p>`;

let ends: AbortController;
let connect: ReturnType<typeof fakeOnConnect>;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
  reading.update.mockResolvedValue(report());
  connect = fakeOnConnect();
  ends = new AbortController();
  document.title = 'Fish';
  document.body.innerHTML = '<p>Fresh fish, daily.</p>';
});
afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

function start(path: string) {
  history.replaceState(null, '', path);
  startFrame(document, looksLikePolicy, ends.signal);
}

async function pass(seconds: number, change = () => {}) {
  for (let at = 0; at < seconds; at += 1) {
    change();
    await vi.advanceTimersByTimeAsync(second);
  }
}

const chatter = () => document.body.append('more ');
const comePolicy = () => {
  document.title = 'Privacy Policy';
  document.body.innerHTML = policy;
};
const kinds = (port: ReturnType<typeof fakePort>) =>
  port.posted.flatMap((message) => (message as { state?: { kind: string } }).state?.kind ?? []);

test('a page at a listed address that is no policy is looked at a few times, whatever goes on there', async () => {
  start('/privacy-gossip');
  await pass(1200, chatter);
  expect(looked.mock.calls.length).toBeGreaterThan(3);
  expect(looked.mock.calls.length).toBeLessThanOrEqual(12);
  expect(openReading).not.toHaveBeenCalled();
});

test('a policy that comes later is read, also when only a popup asks again', async () => {
  start('/privacy');
  await pass(3);
  comePolicy();
  await pass(2);
  expect(openReading).toHaveBeenCalledOnce();
  ends.abort();

  ends = new AbortController();
  document.title = 'Fish';
  document.body.innerHTML = '<p>Fresh fish, daily.</p>';
  openReading.mockClear();
  connect = fakeOnConnect();
  start('/privacy');
  await pass(1200, chatter);
  comePolicy();
  await pass(60);
  expect(openReading).not.toHaveBeenCalled();
  const port = fakePort();
  connect(port);
  await pass(1);
  expect([...new Set(kinds(port))]).toEqual(['reading', 'read']);
});

test('a page that is not listed sleeps until a popup asks', async () => {
  start('/about');
  comePolicy();
  await pass(30, chatter);
  expect(looked).not.toHaveBeenCalled();
  const port = fakePort();
  connect(port);
  await pass(1);
  expect([...new Set(kinds(port))]).toEqual(['reading', 'read']);
});

test('where an app goes to an address that is not listed nothing is looked at, and what was there is dropped', async () => {
  start('/privacy');
  comePolicy();
  await pass(2);
  expect(openReading).toHaveBeenCalledOnce();
  looked.mockClear();
  history.pushState(null, '', '/account');
  await pass(30, chatter);
  expect(reading.stop).toHaveBeenCalledOnce();
  expect(looked).not.toHaveBeenCalled();
  history.pushState(null, '', '/privacy');
  dispatchEvent(new Event('popstate'));
  await pass(5);
  expect(openReading).toHaveBeenCalledTimes(2);
});

test('changes while it reads are looked at afterwards, one reading at a time', async () => {
  let finish = (_report: ReturnType<typeof report>) => {};
  comePolicy();
  reading.update.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  start('/privacy');
  await pass(20, chatter);
  expect(reading.update).toHaveBeenCalledOnce();
  finish(report());
  await pass(1);
  expect(reading.update).toHaveBeenCalledTimes(2);
  expect(openReading).toHaveBeenCalledOnce();
});

test('what goes wrong is a state, and nothing is left in the page', async () => {
  comePolicy();
  reading.update.mockRejectedValueOnce(new Error('broken'));
  start('/privacy');
  await pass(1);
  const port = fakePort();
  connect(port);
  expect(kinds(port)).toEqual(['failed']);
  expect(reading.stop).toHaveBeenCalledOnce();
});

test('it wakes and goes back to sleep as the switches say, and leaves nothing behind', async () => {
  let isAutomatic = false;
  history.replaceState(null, '', '/privacy');
  comePolicy();
  const frame = startFrame(document, () => isAutomatic, ends.signal);
  await pass(2);
  expect(looked).not.toHaveBeenCalled();
  isAutomatic = true;
  frame.reconsider();
  await pass(2);
  expect(openReading).toHaveBeenCalledOnce();
  isAutomatic = false;
  frame.reconsider();
  await pass(2);
  expect(reading.stop).toHaveBeenCalledOnce();
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'badge', count: 0, words: 0 });
  const looks = looked.mock.calls.length;
  await pass(20, chatter);
  expect(looked.mock.calls.length).toBe(looks);
});

test('what a popup has asked for stays when policies are read only on click', async () => {
  history.replaceState(null, '', '/privacy');
  comePolicy();
  const frame = startFrame(document, () => false, ends.signal);
  connect(fakePort());
  await pass(2);
  frame.reconsider();
  await pass(2);
  expect(openReading).toHaveBeenCalledOnce();
  expect(reading.stop).not.toHaveBeenCalled();
});

test('switched off, it answers no popup', async () => {
  start('/privacy');
  await pass(2);
  ends.abort();
  const port = fakePort();
  connect(port);
  await pass(2);
  expect(port.posted).toEqual([]);
});
