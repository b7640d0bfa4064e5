// @vitest-environment jsdom
/** Markdown on the reader page: read as marked reads it, a piece at a time, whatever it is. */
import { describe, expect, it } from 'vitest';
import { htmlOfMarkdown } from '@/entrypoints/reader/markdown';

const going = new AbortController().signal;
const parse = async (text: string) =>
  new DOMParser().parseFromString(await htmlOfMarkdown(text, going), 'text/html').body;

describe('Markdown', () => {
  it('has headings, lists, tables and links', async () => {
    const body = await parse('# One\n\nA **b** [c](d).\n\n## Two\n\n1. x\n   - y\n\n| p | q |\n| - | - |\n| r | s |\n');
    expect(body.querySelector('h1')?.textContent).toBe('One');
    expect(body.querySelector('ol > li > ul > li')?.textContent).toBe('y');
    expect(body.querySelector('h2 ~ table td')?.textContent).toBe('r');
    expect(body.querySelector('p')?.textContent).toBe('A b c.');
  });

  it('longer than a piece loses nothing', async () => {
    const paragraphs = Array.from({ length: 1000 }, (_, index) => `We keep the plant number ${index} for a year.`);
    const body = await parse(paragraphs.join('\n\n'));
    expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(paragraphs);
  });

  // Read in one go, the first takes a minute, and the second ends in an error.
  it.each([
    ['emphasis that never ends', '_a'.repeat(100_000)],
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists', Array.from({ length: 500 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n')],
  ])('%s is read in slices', async (_, text) => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const body = await parse(text);
    clearInterval(timer);
    expect(body.textContent?.replace(/[^a>]/g, '').length).toBeGreaterThan(0);
    expect(turns).toBeGreaterThan(3);
  });

  it('stops when something else is chosen', async () => {
    const ends = new AbortController();
    const reading = htmlOfMarkdown('_a'.repeat(1_000_000), ends.signal);
    ends.abort();
    await expect(reading).rejects.toThrow();
  });
});
