/** Is this page a privacy policy, and in which language? Works from a snapshot; knows no page and no practice. */
import { identifyLanguage } from '../language';
import type { Detection, PageFacts } from '../model';
import { type Feature, featuresOf } from './features';
import { bias, weights } from './weights';

/** From here on it is a policy. The weights were fitted for this point. */
const threshold = 0.5;
/** Less than this share of the decision is not worth naming as evidence. */
const leastEvidence = 0.25;

/**
 * Judges a page by address, title, headings and first words. Never throws; under a millisecond.
 * `evidence` names what spoke for and against it, strongest first.
 *
 * @example detect({ url: 'https://shop.example/privacy-policy', title: 'Privacy policy', ... }).isPolicy // true
 */
export function detect(facts: PageFacts): Detection {
  const features = featuresOf(facts);
  const score = scoreOf(features);
  return {
    isPolicy: score >= threshold,
    score: Math.round(score * 1000) / 1000,
    evidence: features
      .map((feature) => ({ code: feature.code, weight: weightOf(feature) }))
      .filter(({ weight }) => Math.abs(weight) >= leastEvidence)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ code }) => code),
    language: identifyLanguage(`${facts.headings.join('\n')}\n${facts.sample}`, facts.lang),
  };
}

/** `detect(facts).isPolicy`, for the script that runs in every page: all that only `detect` needs stays out of its file. */
export function isPolicy(facts: PageFacts): boolean {
  return scoreOf(featuresOf(facts)) >= threshold;
}

function scoreOf(features: readonly Feature[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + weightOf(feature), bias)));
}

function weightOf({ code, value }: Feature): number {
  return (weights[code] ?? 0) * value;
}
