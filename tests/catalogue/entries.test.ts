/** Entries keep the shape that the popup, the exports and the docs rely on. */
import { describe, expect, it } from 'vitest';
import { practices } from '@/lib/catalogue';
import { checklist } from '@/lib/catalogue/checklist';
import { examples } from '@/lib/catalogue/examples';
import { categories, type Practice, polarities, ratings, slotNames } from '@/lib/core/model';
import { knownIds } from './ids';

/** One line of the popup at its narrowest. */
const maxTitleUnits = 48;
/** Two lines of the card. */
const maxExplanationUnits = 160;
/** Words that need a lawyer, or a glossary. */
const jargon =
  /\b(?:controllers?|processors?|data subjects?|pursuant|herein\w*|thereof|third[- ]part(?:y|ies)|personally identifiable|pii|pseudonym\w*|processing|notwithstanding|jurisdictions?|gdpr|ccpa|erasure|rectif\w+)\b/i;

const all: readonly Practice[] = practices;
const wordings = all.flatMap((practice) =>
  polarities.map((polarity) => ({ practice, polarity, wording: practice.wording[polarity] })),
);
const titles = wordings.flatMap(({ practice, polarity, wording }) =>
  wording.titles.map((title) => ({ practice, polarity, title, shown: `${practice.id} ${polarity}: ${title}` })),
);
const explanations = wordings.map(({ practice, polarity, wording: { explanation } }) => ({
  explanation,
  shown: `${practice.id} ${polarity}: ${explanation}`,
}));
const shown = (entries: readonly { readonly shown: string }[]) => entries.map((entry) => entry.shown);

describe('ids', () => {
  it('are the ones that were always there', () => {
    expect(new Set(knownIds).size).toBe(92);
    expect(all.map(({ id }) => id)).toEqual(knownIds);
  });

  it('stand category by category, sorted in each', () => {
    const sorted = categories.flatMap((category) =>
      all
        .filter((practice) => practice.category === category)
        .map(({ id }) => id)
        .sort(),
    );
    expect(all.map(({ id }) => id)).toEqual(sorted);
  });

  it('have examples for and against, and no example stands without a practice', () => {
    expect(Object.keys(examples).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const onesided = Object.entries(examples).filter(([, { match, noMatch }]) => !match.length || !noMatch.length);
    expect(onesided).toEqual([]);
  });

  it('have a weight, a cue, and only polarities that reading or a cue can give', () => {
    for (const { id, weight, cues, polarities: readable = polarities } of all) {
      expect([1, 2, 3], id).toContain(weight);
      expect(cues.length, id).toBeGreaterThan(0);
      const possible = [...readable, ...cues.flatMap(({ polarity }) => polarity ?? [])];
      for (const { polarity } of examples[id]?.match ?? []) if (polarity) expect(possible, id).toContain(polarity);
    }
  });
});

describe('titles', () => {
  it('fit a line, begin with a capital and end without a stop', () => {
    const misfits = titles.filter(({ title }) => title.length > maxTitleUnits || !/^[A-Z].*[^.!?]$/.test(title));
    expect(shown(misfits)).toEqual([]);
  });

  it('end with one that needs no details', () => {
    for (const { wording, practice } of wordings) expect(wording.titles.at(-1), practice.id).toMatch(/^[^{}]+$/);
  });

  it('have places only for details that the practice reads', () => {
    for (const { practice, title, shown: name } of titles) {
      const readable: readonly string[] = [...practice.slots, 'condition', 'exception'];
      const places = [...title.matchAll(/\{([^}]*)\}?/g)].map(([, place = '']) => place);
      for (const place of places) expect(readable, name).toContain(place);
      for (const slot of practice.slots) expect(slotNames).toContain(slot);
    }
  });

  it('differ between the polarities of a practice', () => {
    for (const { id } of all) {
      const own = titles.filter(({ practice }) => practice.id === id).map(({ title }) => title);
      expect(new Set(own).size, id).toBe(own.length);
    }
  });
});

describe('explanations', () => {
  it('are one short sentence', () => {
    const misfits = explanations.filter(
      ({ explanation }) =>
        explanation.length > maxExplanationUnits ||
        !/^[A-Z].*[^.]\.$/.test(explanation) ||
        /[.!?] +[A-Z]/.test(explanation),
    );
    expect(shown(misfits)).toEqual([]);
  });

  it('need no lawyer, and neither do titles', () => {
    expect(shown([...titles, ...explanations]).filter((text) => jargon.test(text.replace(/^[^:]*/, '')))).toEqual([]);
  });

  it('are written, and so are titles', () => {
    expect(shown([...titles, ...explanations]).filter((text) => /write me|todo|tbd/i.test(text))).toEqual([]);
  });
});

it('has a rating for every polarity', () => {
  for (const { practice, wording } of wordings) expect(ratings, practice.id).toContain(wording.rating);
});

it('has a checklist of practices that exist, each gap once', () => {
  const ids = new Set<string>(all.map(({ id }) => id));
  for (const { practice, orAnyOf = [] } of checklist) {
    for (const id of [practice, ...orAnyOf]) expect(ids).toContain(id);
    expect(orAnyOf).not.toContain(practice);
  }
  expect(new Set(checklist.map(({ practice }) => practice)).size).toBe(checklist.length);
});
