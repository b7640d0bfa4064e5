/** The pages of the gallery that need a real browser: what is found, what is painted, what is closed, and where a jump leads. */
import { expect, test } from 'vitest';
import { galleryPages } from '@/scripts/gallery';
import { cardText, expectText, isPainted, painted, press, reports, says, states, useStage } from './stage';

/** 100,000 words: each of its parts has about forty. */
const parts = 2500;
const long = `<!doctype html><html lang="en"><title>Privacy Policy</title><main><h1>Privacy Policy</h1>
  <p>This privacy policy of Leviathan Ltd says how we collect, use and share the personal information of our users.</p>
  ${Array.from(
    { length: parts },
    (
      _,
      index,
    ) => `<h2>Part ${index + 1}</h2><p>People who like long texts will like this part, for it says again what all
      the others say, and it takes its time, as those who wrote it were paid by the word and had a family to feed.</p>
      <p>We keep your personal data for ${index + 1} months.</p>`,
  ).join('\n')}</main></html>`;

const stage = useStage({ extra: { '/huge-privacy.html': long } });
const pages = galleryPages();

test.each(pages.filter(({ expected }) => expected.needsBrowser))('$slug', async ({ path, expected }) => {
  await stage.open(path);
  if (expected.detection.language !== 'en') {
    const first = async () => (await states(stage.browser))[0];
    await expect.poll(first).toEqual({ kind: 'other-language', language: expected.detection.language });
    expect(await stage.browser.eval(isPainted)).toBe(false);
    return;
  }
  /** What was found last, in the words of the expectation. */
  let found: object[] = [];
  const look = async () => {
    const [state] = await states(stage.browser);
    if (state?.kind !== 'read') return [];
    found = state.report.findings.map(({ practice, polarity, sentence }, index) => ({
      practice,
      polarity,
      text: sentence.text,
      isClosed: state.closed?.includes(index) ?? false,
    }));
    return found;
  };
  const wanted = expected.findings.map((finding) => expect.objectContaining({ isClosed: false, ...finding }));
  await expect.poll(look).toEqual(expect.arrayContaining(wanted));
  for (const wrong of expected.absent) expect(found).not.toContainEqual(expect.objectContaining(wrong));
});

test('a policy in a frame is read in its frame', async () => {
  await stage.open('/frames-policy/index.html');
  const framed = pages.find(({ slug }) => slug === 'framed-privacy');
  const found = async () =>
    (await reports(stage.browser)).flatMap(({ findings }) => findings.map(({ sentence }) => sentence.text));
  await expect
    .poll(found)
    .toEqual(expect.arrayContaining(framed?.expected.findings.map(({ text }) => text) ?? ['nothing is expected']));
});

test('a document of 100,000 words is read to its end', async () => {
  await stage.open('/huge-privacy.html');
  await stage.browser.waitFor(isPainted);
  expect((await stage.browser.eval(painted)).retention).toBe(parts);
});

test('a quote from a closed section says so, and a jump goes to what opens it', async () => {
  await stage.openRead('/accordion-privacy/index.html');
  const popup = await stage.browser.popup();
  await press(popup, 'Sells');
  await expectText(popup, 'In a closed section');
  await press(popup, 'Show in page');
  await popup.close();
  await expect.poll(() => stage.browser.eval(cardText)).toContain('Sells');
  /** The card stands below the button of the section, and the section is as its reader left it. */
  const place = await stage.browser.eval(() => {
    const button = document.querySelector('[aria-controls=p2]')?.getBoundingClientRect();
    const card = document.querySelector('clauselight-card')?.shadowRoot?.querySelector('[role=dialog]');
    const box = card?.getBoundingClientRect();
    return { below: (box?.top ?? 0) - (button?.bottom ?? 0), height: box?.height ?? 0 };
  });
  expect(place.height).toBeGreaterThan(20);
  expect(Math.abs(place.below)).toBeLessThan(80);
  expect(await stage.browser.eval(says, 'data brokers')).toBe(false);
});

test('a jump opens what the browser’s own search would open', async () => {
  await stage.openRead('/until-found-privacy/index.html');
  const popup = await stage.browser.popup();
  await press(popup, 'Sells');
  await expectText(popup, 'In a closed section');
  await press(popup, 'Show in page');
  await popup.close();
  await expect.poll(() => stage.browser.eval(says, 'data brokers')).toBe(true);
  await expect.poll(() => stage.browser.eval(cardText)).toContain('Sells');
  // What is open now is no longer said to be closed.
  await expect
    .poll(async () => {
      const [state] = await states(stage.browser);
      if (state?.kind !== 'read') return ['not read'];
      return (state.closed ?? []).map((index) => state.report.findings[index]?.sentence.text);
    })
    .not.toContain('We sell your personal information to data brokers.');
});
