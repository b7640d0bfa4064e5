/** A policy is read by itself, and what is painted is what was found. */
import { expect, test } from 'vitest';
import { demo, expectText, isPainted, painted, press, reports, useStage } from './stage';

/** A policy that is longer than any reader's patience: more than 200 findings. */
const sections = Array.from({ length: 110 }, (_, index) => {
  const part = index + 1;
  return `<h2>Part ${part}</h2><p>We share your personal information with advertisers under part ${part}.
    We keep your personal data for ${part} months.</p>`;
});
const long = `<!doctype html><html lang="en"><title>Privacy Policy</title><h1>Privacy Policy</h1>
  <p>This privacy policy of Endless Ltd says how we collect, use and share the personal information of our users.</p>${sections.join('\n')}`;

/** Terms first, then a policy: only what the policy says is read. */
const termsParts = Array.from({ length: 12 }, (_, index) => {
  return `<h3>Clause ${index + 1}</h3><p>You agree to return the boat on the day that was agreed, and our liability is limited to
    the price paid. The warranty does not cover storms. We may change these terms at any time without notice.</p>`;
});
const twoDocuments = `<!doctype html><html lang="en"><title>Legal</title><h1>Legal</h1>
  <h2>Terms of Service</h2>${termsParts.join('\n')}
  <h2>Privacy Policy</h2>${sections.slice(0, 8).join('\n')}
  <h3>Cookies</h3><p>We use cookies to count visits.</p><h3>Your choices</h3><p>You can ask us to delete your data.</p>
  <h3>Data retention</h3><p>We keep your information for two years.</p><h3>Information we collect</h3><p>We collect your name.</p>`;

const stage = useStage({ extra: { '/long-privacy-policy.html': long, '/legal.html': twoDocuments } });

test('a policy page is annotated, range by finding, in the groups that are on', async () => {
  await stage.openRead(demo.analytics);
  const [report, ...others] = await reports(stage.browser);
  expect(others).toEqual([]);
  const found = (group: string) => report?.findings.filter((finding) => finding.group === group).length;
  expect(await stage.browser.eval(painted)).toEqual({
    sharing: found('sharing'),
    tracking: found('tracking'),
    retention: found('retention'),
    other: 0,
  });
  expect(found('sharing')).toBeGreaterThan(3);
  expect(found('tracking')).toBeGreaterThan(3);
  expect(found('retention')).toBeGreaterThan(1);
});

test('the badge counts the practices that stand out', async () => {
  await stage.openRead(demo.analytics);
  const [report] = await reports(stage.browser);
  const standing = report?.rows.filter((row) => row.standsOut).length;
  await expect.poll(() => stage.browser.badge()).toBe(String(standing));
});

test('the switch takes all highlights away, and brings them back', async () => {
  await stage.openRead(demo.meetings);
  const before = await stage.browser.eval(painted);
  const popup = await stage.browser.popup();
  await popup.click('[role=switch]');
  await expect.poll(() => stage.browser.eval(isPainted)).toBe(false);
  await popup.click('[role=switch]');
  await stage.browser.waitFor(isPainted);
  expect(await stage.browser.eval(painted)).toEqual(before);
  await popup.close();
});

test('a group can be switched on', async () => {
  await stage.openRead(demo.meetings);
  const [report] = await reports(stage.browser);
  const popup = await stage.browser.popup();
  await press(popup, 'Other');
  const others = report?.findings.filter((finding) => finding.group === 'other').length;
  await expect.poll(() => stage.browser.eval(painted)).toMatchObject({ other: others });
  await press(popup, 'Other');
  await expect.poll(() => stage.browser.eval(painted)).toMatchObject({ other: 0 });
  await popup.close();
});

test('a strict content security policy stops neither reading nor colour', async () => {
  await stage.openRead('/e2e/strict-privacy-policy.html');
  const colour = await stage.browser.eval(
    () => getComputedStyle(document.body, '::highlight(clauselight-sharing)').backgroundColor,
  );
  expect(colour).not.toBe('rgba(0, 0, 0, 0)');
});

test('text that arrives late is read, and read again when the page draws itself anew', async () => {
  await stage.openRead('/e2e/late-privacy.html');
  const before = await stage.browser.eval(painted);
  await stage.browser.eval(() => {
    dispatchEvent(new Event('redraw'));
  });
  /** Ranges of removed text collapse: what counts is that words are under the ranges. */
  const isOnText = () => {
    const ranges = CSS.highlights.get('clauselight-sharing') as unknown as Iterable<Range> | undefined;
    return (
      ranges !== undefined &&
      [...ranges].every((range) => range.toString().length > 10 && range.startContainer.isConnected)
    );
  };
  await stage.browser.waitFor(isOnText);
  expect(await stage.browser.eval(painted)).toEqual(before);
});

test('a long policy is read whole', async () => {
  await stage.openRead('/long-privacy-policy.html');
  // Every one of its 110 sections says with whom data is shared, and last of all how long it is kept.
  await expect.poll(() => stage.browser.eval(painted)).toMatchObject({ sharing: 110, retention: 110 });
});

test('a page in another language says so, and is not painted', async () => {
  await stage.open('/e2e/datenschutz-privacy.html');
  const popup = await stage.browser.popup();
  await expectText(popup, 'German');
  expect(await stage.browser.eval(isPainted)).toBe(false);
  await popup.close();
});

test('of terms and a policy on one page, the policy is read', async () => {
  await stage.openRead('/legal.html');
  const [report] = await reports(stage.browser);
  const texts = report?.findings.map(({ sentence }) => sentence.text) ?? [];
  expect(texts).toContain('We keep your information for two years.');
  expect(texts.filter((text) => /terms|liability|boat/.test(text))).toEqual([]);
});
