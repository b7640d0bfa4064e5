/** The small facts beside a row's title, as texts. */
import type { Finding, Row, SlotName } from '@/lib/core/model';
import type { Translate } from './words';

/** Without these a row would mislead: they are seen before it is opened. */
const firstNames: readonly SlotName[] = ['exception', 'condition', 'country', 'period', 'age', 'date'];

/** These wait until the row is open. */
const laterNames: readonly SlotName[] = ['data', 'verbs', 'link', 'email'];

/** A list of thirty countries helps nobody. */
const maxValues = 6;

export interface Chip {
  readonly name: SlotName | 'unsure' | 'conditional';
  readonly text: string;
}

/**
 * What qualifies a row: exception and condition first, then details that its title does not name, then doubt.
 *
 * @param isOpen an open row tells all it knows; a closed one only what is needed to understand it
 */
export function chipsOf(row: Row, findings: readonly Finding[], isOpen: boolean, t: Translate): Chip[] {
  const names = isOpen ? [...firstNames, ...laterNames] : firstNames;
  const chips: Chip[] = names.flatMap((name) => {
    const values = (row.slots[name] ?? []).filter((value) => !row.title.args.some((named) => named.includes(value)));
    if (values.length === 0) return [];
    return [{ name, text: t(`slot_${name}`, [listed(values, t)]) }];
  });
  if (row.polarity === 'conditional' && !row.slots.condition && !row.slots.exception) {
    chips.unshift({ name: 'conditional', text: t('chip_conditional') });
  }
  if (!row.findings.some((index) => findings[index]?.certain)) chips.push({ name: 'unsure', text: t('chip_unsure') });
  return chips;
}

function listed(values: readonly string[], t: Translate): string {
  const shown = values.length > maxValues ? [...values.slice(0, maxValues), '…'] : values;
  return new Intl.ListFormat(t('words_language'), { type: 'unit', style: 'short' }).format(shown);
}
