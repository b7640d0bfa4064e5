/** Pages that the manifest's list does not reach: by a click, after the install, in frames, after access was taken away. */
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Popup } from '@/scripts/browsers/browser';
import { demo, expectText, isPainted, reports, says, useStage } from './stage';

let popup: Popup | undefined;

afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

describe('a click on the button', () => {
  const stage = useStage();

  test('reads a policy at an address that does not look like one', async () => {
    await stage.open('/e2e/help/how-we-treat-you.html');
    expect(await stage.browser.eval(isPainted)).toBe(false);
    popup = await stage.browser.popup();
    await expectText(popup, 'What stands out');
    await stage.browser.waitFor(isPainted);
  });

  test('and a second click does not read it twice', async () => {
    const before = await stage.browser.eval(() => document.adoptedStyleSheets.length);
    popup = await stage.browser.popup();
    await expectText(popup, 'What stands out');
    expect(await stage.browser.eval(() => document.adoptedStyleSheets.length)).toBe(before);
    expect(await popup.eval(() => document.querySelectorAll('.summary').length)).toBe(1);
    expect(await reports(stage.browser)).toHaveLength(1);
  });

  test('shows the policies of both frames', async () => {
    await stage.open('/e2e/frames/privacy-centre.html');
    popup = await stage.browser.popup();
    // Two, and not twice two: Firefox runs the manifest's script itself at the click, beside the popup's injection.
    await expect.poll(() => popup?.eval(() => document.querySelectorAll('.summary').length)).toBe(2);
    expect(await reports(stage.browser)).toHaveLength(2);
    expect(await popup.eval(says, 'Fernhollow')).toBe(true);
    expect(await popup.eval(says, 'Lanternroom')).toBe(true);
  });

  test('the keyboard reaches a policy in a frame where the page around it is none', async () => {
    await stage.open('/e2e/frames/privacy-centre.html');
    await expect.poll(async () => (await reports(stage.browser)).length).toBe(2);
    await stage.browser.command('next-finding');
    await stage.browser.waitFor(() =>
      [...document.querySelectorAll('iframe')].some((frame) =>
        frame.contentDocument?.querySelector('clauselight-card'),
      ),
    );
  });
});

describe('a tab that was open at install', () => {
  const stage = useStage({ installLater: true });

  test('is read by a click', async () => {
    await stage.open(demo.meetings);
    await stage.browser.install();
    popup = await stage.browser.popup();
    await expectText(popup, 'What stands out');
    await stage.browser.waitFor(isPainted);
  });
});

// Chromium's content scripts of the manifest cannot be stopped by an extension, nor by a test.
describe.runIf(inject('browser') === 'firefox')('access that was taken away', () => {
  const stage = useStage();

  test('is told, and given back by one click', async () => {
    await stage.browser.background(({ permissions }) => permissions.remove({ origins: ['*://*/*'] }));
    await stage.open(demo.meetings);
    expect(await stage.browser.eval(isPainted)).toBe(false);
    popup = await stage.browser.popup();
    await expectText(popup, 'Allow on this site');
    await popup.click('main button.button');
    await expectText(popup, 'What stands out');
    await popup.close();
    popup = undefined;
    await stage.openRead(demo.meetings);
  });
});
