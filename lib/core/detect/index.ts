/** Is this page a privacy policy, and in which language? Works from a snapshot; knows no page and no practice. */
import { identifyLanguage } from '../language';
import type { Detection, PageFacts } from '../model';
import { featuresOf } from './features';
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
  const spoken = featuresOf(facts).map(({ code, value }) => ({ code, weight: (weights[code] ?? 0) * value }));
  const sum = spoken.reduce((total, { weight }) => total + weight, bias);
  const score = 1 / (1 + Math.exp(-sum));
  return {
    isPolicy: score >= threshold,
    score: Math.round(score * 1000) / 1000,
    evidence: spoken
      .filter(({ weight }) => Math.abs(weight) >= leastEvidence)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ code }) => code),
    language: identifyLanguage(`${facts.headings.join('\n')}\n${facts.sample}`, facts.lang),
  };
}
