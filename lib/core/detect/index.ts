/** Is this page a privacy policy, and in which language? Works from a snapshot; knows no page and no practice. */
import { identifyLanguage } from '../language';
import type { Detection, PageFacts } from '../model';
import { type Feature, featuresOf } from './features';
import { hasPrivacyPart } from './parts';
import { type DetectorWeights, scoreOf, threshold } from './score';
import { shippedWeights } from './weights';
import { english } from './wording';
import { everywhere } from './wording-elsewhere';

/** Less than this share of the decision is not worth naming as evidence. */
const leastEvidence = 0.25;

/**
 * Judges a page by address, title, headings and first words. Never throws; about a millisecond.
 * `evidence` names what spoke for and against it, strongest first. A policy below another document is one by its
 * headings alone: such pages are too rare to learn from.
 *
 * @example detect({ url: 'https://shop.example/privacy-policy', title: 'Privacy policy', ... }).isPolicy // true
 */
export function detect(facts: PageFacts, weights: DetectorWeights = shippedWeights): Detection {
  const features = featuresOf(facts, everywhere);
  const hasPart = hasPrivacyPart(facts.headings);
  const score = hasPart ? 1 : scoreOf(features, weights);
  return {
    isPolicy: score >= threshold,
    score: Math.round(score * 1000) / 1000,
    evidence: [...(hasPart ? ['headings:privacy-part'] : []), ...evidenceIn(features, weights)],
    language: identifyLanguage(`${facts.headings.join('\n')}\n${facts.sample}`, facts.lang),
  };
}

function evidenceIn(features: readonly Feature[], { weights }: DetectorWeights): string[] {
  return features
    .map(({ code, value }) => ({ code, weight: (weights[code] ?? 0) * value }))
    .filter(({ weight }) => Math.abs(weight) >= leastEvidence)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code }) => code);
}

/**
 * Whether it is a policy in English, for the script that runs in every page: all that only `detect` needs, and what is
 * known of other languages, stays out of its file. There would be nothing to read in them.
 */
export function isPolicy(facts: PageFacts): boolean {
  return hasPrivacyPart(facts.headings) || scoreOf(featuresOf(facts, english), shippedWeights) >= threshold;
}
