/** Every example gives what it says, and no cue stands there without an example that needs it. */
import { describe, expect, it } from 'vitest';
import { practices } from '@/lib/catalogue';
import { examples } from '@/lib/catalogue/examples';
import { createReader } from '@/lib/core/findings';
import type { Example, Practice } from '@/lib/core/model';
import { compile } from '@/lib/core/practices';
import { contextOf, nameOf } from './read-example';

const reader = createReader(compile(practices));

/** What the whole catalogue finds for one practice in an example. */
function read(example: Example, practice: string) {
  return reader.read(contextOf(example), '').filter((finding) => finding.practice === practice);
}

describe.each(practices.map(({ id }) => id))('%s', (id) => {
  const { match = [], noMatch = [] } = examples[id] ?? {};

  it.each(match.map((example) => ({ example, name: nameOf(example) })))('is in: $name', ({ example }) => {
    const [finding, ...others] = read(example, id);
    expect(finding, 'found').toBeDefined();
    expect(others).toEqual([]);
    if (example.polarity) expect(finding?.polarity).toBe(example.polarity);
    if (example.slots) expect(finding?.slots).toMatchObject(example.slots);
    const { start = 0, end = 0 } = finding?.cue ?? {};
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(example.text.length);
  });

  it.each(noMatch.map((example) => ({ example, name: nameOf(example) })))('is not in: $name', ({ example }) => {
    expect(read(example, id)).toEqual([]);
  });
});

describe('cues', () => {
  const cues = practices.flatMap((practice: Practice) => practice.cues.map((cue, index) => ({ practice, cue, index })));

  it.each(cues.map((entry) => ({ ...entry, id: entry.practice.id })))('$id needs its cue $index', (entry) => {
    const { practice, cue } = entry;
    const rest = createReader(compile([{ ...practice, cues: practice.cues.filter((other) => other !== cue) }]));
    const stillPass = (examples[practice.id]?.match ?? []).every((example) => {
      const [finding] = rest.read(contextOf(example), '');
      return finding !== undefined && (!example.polarity || finding.polarity === example.polarity);
    });
    expect(stillPass, `every example passes without ${cue.text}`).toBe(false);
  });
});
