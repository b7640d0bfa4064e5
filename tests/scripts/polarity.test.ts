/** What is learnt about polarity: from grammar, from the heads, and from the practice; gold before our own labels. */
import { expect, test } from 'vitest';
import type { PolarityWeights } from '@/lib/core/categories';
import type { Polarity } from '@/lib/core/model';
import { type PolarityCase, polarityWeights } from '@/scripts/train/polarity';

const practices = 2;
const caseOf = (read: Polarity, truth: Polarity, more: Partial<PolarityCase> = {}): PolarityCase => ({
  practice: 0,
  read,
  truth,
  deniedScore: 0,
  conditionalScore: 0,
  isGold: true,
  ...more,
});
const times = (count: number, item: PolarityCase) => Array.from({ length: count }, () => item);
const logOdds = ({ byReading, byPractice }: PolarityWeights, item: PolarityCase) => {
  const [constant, denied, conditional] = byReading[item.read];
  return constant + denied * item.deniedScore + conditional * item.conditionalScore + (byPractice[item.practice] ?? 0);
};

test('follows grammar where grammar is right', () => {
  const cases = [...times(50, caseOf('asserted', 'asserted')), ...times(50, caseOf('denied', 'denied'))];
  const { denied } = polarityWeights(cases, practices);
  expect(logOdds(denied, caseOf('denied', 'denied'))).toBeGreaterThan(1);
  expect(logOdds(denied, caseOf('asserted', 'denied'))).toBeLessThan(-1);
});

test('follows the head where it knows better, and the practice where that is nearly always denied', () => {
  const missed = caseOf('asserted', 'conditional', { conditionalScore: 1 });
  const usual = caseOf('asserted', 'asserted', { conditionalScore: -1 });
  const deniedPractice = caseOf('asserted', 'denied', { practice: 1, conditionalScore: -1 });
  const cases = [...times(40, missed), ...times(40, usual), ...times(40, deniedPractice)];
  const { denied, conditional } = polarityWeights(cases, practices);
  expect(logOdds(conditional, missed)).toBeGreaterThan(1);
  expect(logOdds(conditional, usual)).toBeLessThan(-1);
  expect(logOdds(denied, deniedPractice)).toBeGreaterThan(1);
  expect(logOdds(denied, usual)).toBeLessThan(-1);
});

test('believes gold more than our own labels', () => {
  const gold = caseOf('conditional', 'conditional');
  const own = caseOf('conditional', 'asserted', { isGold: false });
  const { conditional } = polarityWeights([...times(20, gold), ...times(40, own)], practices);
  expect(logOdds(conditional, gold)).toBeGreaterThan(0);
});
