/** How good the cues are by themselves, practice by practice: for whoever writes them. Knows no model. */
import path from 'node:path';
import { practices } from '@/lib/catalogue';
import { createReader } from '@/lib/core/findings';
import { compile } from '@/lib/core/practices';
import { readGold, readOwnLabels, sharedFolder } from '../gold/policies';

/** `evaluate rules [--on own] [--only ID|CATEGORY,...] [--errors N]`: sentence by sentence over gold/train or our own labels. */
export function rules(args: readonly string[]): number {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const only = option('--only')?.split(',');
  const maxErrors = Number(option('--errors') ?? 0);
  const wanted = practices.filter(({ id, category }) => !only || only.includes(id) || only.includes(category));
  const policies = option('--on') === 'own' ? readOwnLabels() : readGold(path.join(sharedFolder, 'gold/train'));
  const reader = createReader(compile(practices));
  const tally = new Map(wanted.map(({ id }) => [id, { tp: 0, fp: 0, fn: 0, polarity: 0, errors: [] as string[] }]));
  for (const { name, sentences } of policies) {
    for (const { id, context, labels } of sentences) {
      const found = new Map(reader.read(context, '').map((finding) => [finding.practice, finding.polarity]));
      const gold = new Map(labels.map(({ practice, polarity }) => [practice, polarity]));
      for (const [practice, counts] of tally) {
        const [is, said] = [gold.get(practice), found.get(practice)];
        const lead = context.leadIn ? ` [${context.leadIn}]` : '';
        const where = `${name}:${id} (${context.section.slice(0, 40)})${lead} ${context.sentence.text.slice(0, 300)}`;
        if (is && said) {
          counts.tp += 1;
          if (is === said) counts.polarity += 1;
          else counts.errors.push(`POLARITY ${practice} gold ${is} said ${said}: ${where}`);
        } else if (is) {
          counts.fn += 1;
          counts.errors.push(`MISS ${practice} ${is}: ${where}`);
        } else if (said) {
          counts.fp += 1;
          counts.errors.push(`FALSE ${practice} ${said}: ${where}`);
        }
      }
    }
  }
  const sum = { tp: 0, fp: 0, fn: 0, polarity: 0 };
  const line = (name: string, { tp, fp, fn, polarity }: typeof sum) => {
    const precision = tp / (tp + fp) || 0;
    const recall = tp / (tp + fn) || 0;
    const f1 = (2 * precision * recall) / (precision + recall) || 0;
    const cells = [precision, recall, f1, polarity / tp || 0].map((value) => value.toFixed(2)).join('  ');
    console.log(`${name.padEnd(26)} P/R/F1/polarity ${cells}  tp ${tp} fp ${fp} fn ${fn}`);
  };
  for (const [practice, counts] of tally) {
    line(practice, counts);
    for (const key of ['tp', 'fp', 'fn', 'polarity'] as const) sum[key] += counts[key];
  }
  line('all', sum);
  for (const { errors } of tally.values()) for (const error of errors.slice(0, maxErrors)) console.log(error);
  return 0;
}
