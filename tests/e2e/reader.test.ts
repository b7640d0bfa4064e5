/** The reader page: every way to put a policy in, what is shown of it, and what is said of all the rest. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Popup, pause } from '@/scripts/browsers/browser';
import { lockedPdfFile, pdfFile, scannedPdfFile, wrapped } from '@/tests/pdf-file';
import {
  cardText,
  demo,
  expectAccessible,
  expectText,
  hover,
  isFocusInCard,
  isPainted,
  missingText,
  painted,
  press,
  says,
  useStage,
} from './stage';

const onServer = pdfFile([['Privacy policy of Mossfield']]);
const stage = useStage({ extra: { '/files/mossfield.pdf': onServer, '/files/download': onServer } });
let popup: Popup | undefined;

const title = 'Privacy policy of Mossfield';
const sharing = 'We sell your personal information to advertisers.';
const keeping = 'We keep your order history for 90 days after you close your account.';
const tracking = 'We use cookies to track you across other websites.';
const transfer = 'Your data is transferred to and processed in Israel.';

const asText = [
  title,
  '='.repeat(title.length),
  '',
  sharing,
  keeping,
  '',
  'Tracking',
  '',
  tracking,
  '',
  `1. ${transfer}`,
];
const asMarkdown = [
  `# ${title}`,
  '',
  `**${sharing}** ${keeping}`,
  '',
  '## Tracking',
  '',
  tracking,
  '',
  `- [${transfer}](https://mossfield.example/)`,
];
const asHtml = `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${sharing} ${keeping}</p>
  <h3>Tracking</h3><p>${tracking}</p><table><tr><td>${transfer}</td></tr></table></html>`;
const asPdf = pdfFile([
  [{ text: title, size: 18, isBold: true }, '', ...wrapped(`${sharing} ${keeping}`)],
  [{ text: 'Tracking', isBold: true }, '', ...wrapped(tracking), '', ...wrapped(transfer)],
]);

const files: readonly (readonly [string, string])[] = [
  ['mossfield.txt', asText.join('\r\n')],
  ['mossfield.md', asMarkdown.join('\n')],
  ['mossfield.html', asHtml],
  ['mossfield.pdf', asPdf],
];

beforeEach(async () => {
  await stage.browser.open(await stage.browser.background(({ runtime }) => runtime.getURL('reader.html')));
  await expectText(stage.browser, 'Paste the text here');
});

afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

/** Drops a file on the page, as its content says; bytes as characters from 0 to 255. */
const drop = (name: string, content: string) =>
  stage.browser.eval(
    (name, content) => {
      const bytes = Uint8Array.from(content, (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );

/** Puts a text into the box and sends it. */
const paste = (text: string) =>
  stage.browser.eval((text) => {
    const box = document.querySelector('textarea');
    if (box) box.value = text;
    document.querySelector('form')?.requestSubmit();
  }, text);

/** In the page: how many findings the summary counts in each group. */
const counted = () => {
  const countOf = (group: string) => Number(document.querySelector(`.legend .group-${group} b`)?.textContent);
  return { sharing: countOf('sharing'), tracking: countOf('tracking'), retention: countOf('retention') };
};

/** In the page: structure and words of the document. */
const outline = () =>
  [...document.querySelectorAll('.text :is(h2, h3, p, li, td)')].map(
    ({ localName, textContent }) => `${localName} ${textContent?.replace(/\s+/g, ' ').trim()}`,
  );

async function expectRead(): Promise<void> {
  await expectText(stage.browser, 'What stands out');
  expect(await stage.browser.eval(isPainted)).toBe(true);
}

describe('what is put in is read', () => {
  test.each(files)('%s, dropped', async (name, content) => {
    await drop(name, content);
    await expectRead();
    const shown = await stage.browser.eval(outline);
    expect(shown[0]).toBe(`h2 ${title}`);
    expect(shown.join('\n')).toContain(sharing);
    expect(shown.join('\n')).toMatch(new RegExp(`(?:li|td|p) (?:1\\. )?${transfer}`));
    expect(shown.filter((line) => /^h\d Tracking$/.test(line))).toHaveLength(1);
    const { other: _other, ...highlights } = await stage.browser.eval(painted);
    expect(highlights).toEqual(await stage.browser.eval(counted));
    expect(Math.min(highlights.sharing, highlights.tracking, highlights.retention)).toBeGreaterThan(0);
    expect(await stage.browser.eval(() => document.body.innerText)).not.toMatch(missingText);
  });

  test('a text, pasted', async () => {
    await paste(asText.join('\n'));
    await expectRead();
    expect(await stage.browser.eval(says, 'Israel')).toBe(true);
    expect(await stage.browser.eval(() => document.querySelector('textarea')?.value)).toBe('');
  });

  test('the source of a page, pasted, is read as a page', async () => {
    await paste(asHtml);
    await expectRead();
    expect(await stage.browser.eval(says, '<h1>')).toBe(false);
  });

  test('a file, chosen', async () => {
    await stage.browser.eval((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'mossfield.txt'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, asText.join('\n'));
    await expectRead();
    expect(await stage.browser.eval(() => document.title)).toContain('mossfield.txt');
  });

  test('one after another: of the one before, nothing stays', async () => {
    await drop('mossfield.txt', asText.join('\n'));
    await expectRead();
    await drop('other.txt', `Privacy policy\n\nWe never sell your data. ${keeping}`);
    await expectText(stage.browser, 'Does not sell your data');
    expect(await stage.browser.eval(says, 'Israel')).toBe(false);
    const { other: _other, ...highlights } = await stage.browser.eval(painted);
    expect(highlights).toEqual(await stage.browser.eval(counted));
  });

  test('a page of the demo gives the findings that it gives in place', async () => {
    await drop('heronsight.html', await readFile(path.join(import.meta.dirname, '../pages', demo.analytics), 'latin1'));
    await expectRead();
    const here = await stage.browser.eval(painted);
    await stage.openRead(demo.analytics);
    expect(here).toEqual(await stage.browser.eval(painted));
  });
});

describe('what was read', () => {
  test('opens its card by pointer, and closes it with Escape', async () => {
    await drop('mossfield.pdf', asPdf);
    await expectRead();
    await hover(stage.browser, 'track you across');
    expect(await stage.browser.waitFor(cardText)).toMatch(/other websites/);
    await stage.browser.press('Escape');
    await expect.poll(() => stage.browser.eval(cardText)).toBe('');
  });

  test('opens its cards by the keyboard command, one after another', async () => {
    await drop('mossfield.txt', asText.join('\n'));
    await expectRead();
    await stage.browser.command('next-finding');
    const first = await stage.browser.waitFor(cardText);
    expect(await stage.browser.eval(isFocusInCard)).toBe(true);
    await stage.browser.command('next-finding');
    await expect.poll(() => stage.browser.eval(cardText)).not.toBe(first);
  });

  test('is where its row leads to', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => `The garden has a bed number ${index}, with roses in it.`);
    await paste(['Privacy policy', sharing, ...filler, transfer, ...filler].join('\n\n'));
    await expectRead();
    await press(stage.browser, 'Israel');
    await press(stage.browser, 'Show in page');
    expect(await stage.browser.waitFor(cardText)).toMatch(/Israel/);
    const place = await stage.browser.eval((words) => {
      const paragraph = [...document.querySelectorAll('.text p')].find((each) => each.textContent === words);
      const box = paragraph?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? -1, height: innerHeight, scrolled: scrollY };
    }, transfer);
    expect(place.scrolled).toBeGreaterThan(0);
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.bottom).toBeLessThanOrEqual(place.height);
  });
});

describe('what cannot be read is told', () => {
  test.each([
    ['an empty box', '', '', 'no text in it yet'],
    ['an empty file', 'a.txt', '', 'no text in it yet'],
    ['an archive', 'a.docx', 'PK\u0003\u0004rest', 'zip or Office'],
    ['a picture', 'a.txt', '\u0089PNG\r\n\u001a\n', 'picture'],
    ['a binary file', 'a.txt', '\u0001\u0002\u0000\u0003'.repeat(100), 'not a text'],
    ['a broken encoding', 'a.txt', `${'We keep \u00e9\u0081\u00ff your data. '.repeat(40)}`, 'encoding'],
    ['a page without words', 'a.html', '<p> </p>', 'no words'],
    ['a locked PDF', 'a.pdf', lockedPdfFile(), 'password'],
    ['a broken PDF', 'a.pdf', '%PDF-1.4 and then nothing', 'damaged'],
    ['a text that says it is a PDF', 'a.pdf', 'We keep your data.', 'damaged'],
    ['a PDF of pictures', 'a.pdf', scannedPdfFile(), 'pictures of pages'],
    ['a PDF of 2,000 pages', 'a.pdf', pdfFile(Array.from({ length: 2000 }, () => [sharing])), '2000 pages'],
  ])('%s', async (_, name, content, words) => {
    await (name === '' ? paste(content) : drop(name, content));
    await expectText(stage.browser, words);
    expect(await stage.browser.eval(isPainted)).toBe(false);
  });

  test('a file of more than 50 MB', async () => {
    await stage.browser.eval(() => {
      const data = new DataTransfer();
      data.items.add(new File(['%PDF-1.4', new Uint8Array(51_000_000)], 'large.pdf'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expectText(stage.browser, 'the limit is 50 MB');
  });

  test('a text in another language', async () => {
    await paste(
      'Datenschutzerklärung. Wir erheben und verarbeiten Ihre personenbezogenen Daten nur, soweit es für den Versand der Pflanzen nötig ist, und wir geben sie nicht an andere weiter. Sie haben das Recht auf Auskunft über Ihre Daten.',
    );
    await expectText(stage.browser, 'written in German');
    expect(await stage.browser.eval(isPainted)).toBe(false);
  });

  test('a text that is no policy, which can be read anyway', async () => {
    await paste(`The roses\n\nThe roses of Mossfield bloom in June. The old mill was sold to a baker.\n\n${sharing}`);
    await expectText(stage.browser, 'does not look like a privacy policy');
    expect(await stage.browser.eval(says, 'bloom in June')).toBe(true);
    await press(stage.browser, 'Read it anyway');
    await expectRead();
  });
});

describe('size', () => {
  test('a text of 5 MB is read as far as anyone reads, and the page lives', async () => {
    await stage.browser.eval((lines) => {
      const box = document.querySelector('textarea');
      if (box)
        box.value = `${lines}\n\n${'The garden has many beds, and we keep roses in all of them.\n\n'.repeat(82_000)}`;
      document.querySelector('form')?.requestSubmit();
    }, asText.join('\n'));
    await stage.browser.waitFor(says, 'Only the first part was read');
    await expectRead();
  });

  test('while a long PDF is opened, something else can be chosen', async () => {
    await drop('long.pdf', pdfFile(Array.from({ length: 900 }, (_, index) => [`${sharing} Page ${index}.`])));
    await expectText(stage.browser, 'Opening');
    await paste(`Privacy policy\n\n${tracking} ${keeping}`);
    await expectRead();
    await pause(1000);
    expect(await stage.browser.eval(says, 'Pasted text')).toBe(true);
    expect(await stage.browser.eval(says, 'long.pdf')).toBe(false);
  });
});

describe('promises', () => {
  test('nothing of a page runs or is loaded, and nothing leaves or is stored', async () => {
    const stored = () =>
      stage.browser.background(async ({ storage }) => [await storage.local.get(), await storage.session.get()]);
    const before = await stored();
    const asked = stage.server.asked.length;
    const stop = await stage.browser.watchRequests();
    const { origin } = stage.server;
    const hostile = asHtml.replace(
      '<h3>',
      `<script>document.title = 'ran'</script><img src="${origin}/pixel.png" onerror="document.title = 'ran'">
        <link rel="stylesheet" href="${origin}/style.css"><iframe src="${origin}/frame.html"></iframe>
        <p style="background: url(${origin}/back.png)">We keep <a href="${origin}/link" ping="${origin}/ping">links</a>.</p><h3>`,
    );
    await drop('hostile.html', hostile);
    await expectRead();
    for (const [name, content] of files) {
      await drop(name, content);
      await expectText(stage.browser, name);
      await expectRead();
    }
    await pause(500);
    const seen = (await stop()).filter(
      ({ by, url }) => by !== 'browser' && !/^(?:chrome|moz)-extension:|^data:/.test(url),
    );
    expect(seen).toEqual([]);
    expect(stage.server.asked.length).toBe(asked);
    expect(await stage.browser.eval(() => document.title)).not.toBe('ran');
    expect(await stored()).toEqual(before);
    expect(await stage.browser.eval(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([
      0, 0,
    ]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong, in the %s', async (scheme) => {
    await stage.browser.setScheme(scheme);
    await expectAccessible(stage.browser);
    await drop('a.pdf', scannedPdfFile());
    await expectText(stage.browser, 'pictures of pages');
    await expectAccessible(stage.browser);
    for (const [name, content] of files) {
      await drop(name, content);
      await expectText(stage.browser, name);
      await expectRead();
      await expectAccessible(stage.browser);
    }
    await stage.browser.setScheme('light');
  });
});

describe('the popup', () => {
  const isReaderOpen = () =>
    stage.browser.background(async ({ tabs, runtime }) => {
      const reader = runtime.getURL('reader.html');
      const all = await tabs.query({});
      return all.filter(({ url, active }) => url === reader && active).length;
    });
  const closeOthers = () =>
    stage.browser.background(async ({ tabs }) => {
      const [first, ...others] = await tabs.query({});
      await tabs.remove(others.flatMap(({ id }) => id ?? []));
      if (first?.id !== undefined) await tabs.update(first.id, { active: true });
    });

  test('on a PDF, says so and opens the reader page', async () => {
    await stage.open('/files/mossfield.pdf');
    const open = await stage.browser.popup();
    await expectText(open, 'PDFs can’t be marked in place');
    await expectAccessible(open);
    await press(open, 'Read it from a file');
    await expect.poll(isReaderOpen).toBe(1);
    await closeOthers();
  });

  test('on a PDF whose address does not say so, offers the reader page', async () => {
    await stage.open('/files/download');
    popup = await stage.browser.popup();
    await expectText(popup, 'Read it from a file');
  });

  test('leads to the reader page from any page', async () => {
    await stage.open('/e2e/news.html');
    const open = await stage.browser.popup();
    await expectText(open, 'No privacy policy');
    await press(open, 'Paste or drop a policy');
    await expect.poll(isReaderOpen).toBe(1);
    await closeOthers();
  });

  test('over the reader page itself says where the summary is', async () => {
    popup = await stage.browser.popup();
    await expectText(popup, 'Clauselight’s own page');
  });
});
