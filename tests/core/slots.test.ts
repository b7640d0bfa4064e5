/** Details are read as the sentence gives them, and only where it gives them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';
import { type SlotName, slotNames } from '@/lib/core/model';
import { readSlots } from '@/lib/core/slots';
import { expectQuick } from '../timing';

const read = (name: SlotName, text: string) => readSlots(text, fold(text), [name])[name] ?? [];

/** Sentences of our own with what each says, by slot. */
const tables: { readonly [Name in SlotName]?: readonly (readonly [string, readonly string[]])[] } = {
  country: [
    ['Servers stand in Malta.', ['Malta']],
    ['Our partners are in Japan, Brazil and the US.', ['Japan', 'Brazil', 'United States']],
    ['Data goes to the U.S. and other countries.', ['United States', 'other countries']],
    ['Data goes to Japan, and later to Japan again.', ['Japan']],
    ['Data is stored in Northern Ireland.', ['United Kingdom']],
    ['It goes to South Africa.', ['South Africa']],
    ['Côte d’Ivoire hosts our shop.', ['Côte d’Ivoire']],
    ['Our subcontractors are based in India.', ['India']],
    ['Data stays in the European Union (“EU”).', ['European Union']],
    // Adjectives, before a place of storage only.
    ['We store data on German servers.', ['Germany']],
    ['Our Swiss data centre is cold.', ['Switzerland']],
    ['German law applies.', []],
    ['We sell French beans.', []],
    // Outside.
    ['We send it outside the EEA.', ['countries outside the European Economic Area']],
    [
      'We send it outside the European Union (EU) or European Economic Area (EEA).',
      ['countries outside the European Union'],
    ],
    ['We send it outside of Canada, for example to Chile.', ['countries outside Canada', 'Chile']],
    ['We move it outside your home country.', ['other countries']],
    // Where people and data come from, or whose law it is.
    ['Residents of Malta may ask.', []],
    ['If you are in Norway, you have rights.', []],
    ['Users who live in Peru have rights.', []],
    ['We move data from the EEA to Canada.', ['Canada']],
    ['Visitors from Kenya, Ghana and Togo are welcome.', []],
    ['If you are located outside the United States, your data goes to the United States.', ['United States']],
    ['Users outside Canada agree to storage in Canada.', ['Canada']],
    ['The laws of Spain apply.', []],
    ['We follow the Swiss-U.S. Data Privacy Framework.', []],
    // Addresses.
    ['Write to us at 12 Harbour Street, Haifa, Israel.', []],
    ['Send a card to P.O. Box 9, Cork, Ireland.', []],
    // Words that only look like places.
    ['Please tell us about it.', []],
    ['Georgia and Chad water the plants.', []],
  ],
  period: [
    ['We keep it for 90 days.', ['90 days']],
    ['Kept for no more than twelve (12) months.', ['up to 12 months']],
    ['Kept for 30 (thirty) days.', ['30 days']],
    ['Deleted within thirty days.', ['30 days']],
    ['Deleted within a further period of two months.', ['2 months']],
    ['Deleted after five business days.', ['5 business days']],
    ['Kept for 3 to 7 years.', ['3 to 7 years']],
    ['Kept for two or three weeks.', ['2 to 3 weeks']],
    ['Kept between 6 and 12 months.', ['6 to 12 months']],
    ['Kept for 3–6 months.', ['3 to 6 months']],
    ['Kept for about a year.', ['about 1 year']],
    ['Kept for at least 5 years.', ['at least 5 years']],
    ['Kept for a maximum of 14 days.', ['up to 14 days']],
    ['Logs live six months and invoices ten years.', ['6 months', '10 years']],
    ['A 24-hour copy and a 90-day copy.', ['24 hours', '90 days']],
    ['Kept for 1.5 years.', ['1.5 years']],
    ['Kept one year, one year only.', ['1 year']],
    // No period.
    ['We have an apple a day.', []],
    ['For people under 16 years of age.', []],
    ['Gardeners who are 18 years old.', []],
    ['It costs $5 months later.', []],
    ['After 0 days or 2000 years.', []],
  ],
  date: [
    ['Last updated: 3 May 2024', ['3 May 2024']],
    ['Revised May 25, 2018 and Sept. 2, 2021.', ['May 25, 2018', 'Sept. 2, 2021']],
    ['Effective 25th of May 2018', ['25th of May 2018']],
    ['Effective June 1st, 2020', ['June 1st, 2020']],
    ['Version of 2024-05-03', ['2024-05-03']],
    ['Version of 03/05/2024', ['03/05/2024']],
    ['Version of 3.5.2024', ['3.5.2024']],
    ['MAY 2024', ['MAY 2024']],
    ['Regulation 2016/679', []],
    ['Version 2024/13/45', []],
    ['Call 555-2024 today.', []],
  ],
  age: [
    ['Not for anyone younger than sixteen.', ['16']],
    ['Not for children under the age of 13.', ['13']],
    ['Children under thirteen (13) must ask.', ['13']],
    ['You must be at least 18 years old.', ['18']],
    ['You must be 18 or older.', ['18']],
    ['For people of 16 years of age.', ['16']],
    ['Not for 13-year-olds.', ['13']],
    ['Those under 13, or under 16 in the EU, must ask.', ['13', '16']],
    ['Deleted in under 13 days.', []],
    ['Free for children under 3 and people over 65.', []],
  ],
  link: [
    ['See https://shed.example/optout.', ['https://shed.example/optout']],
    ['It is at www.shed.example (our shop).', ['www.shed.example']],
    ['Go to http://a.example/x?y=1#z, then stop.', ['http://a.example/x?y=1#z']],
    ['https://a.example and https://a.example', ['https://a.example']],
    ['Go to shed.example or https://', []],
  ],
  email: [
    ['Write to dpo@shed.example.', ['dpo@shed.example']],
    ['first.last+tag@mail.shed.example, x@y.example', ['first.last+tag@mail.shed.example', 'x@y.example']],
    ['Follow @shed or a@b.', []],
  ],
  verbs: [
    ['We never sell, rent or trade your data.', ['sell', 'rent', 'trade']],
    ['Nothing is sold or licensed.', ['sell', 'license']],
    ['The wholesale of current trademarks.', []],
  ],
  data: [
    ['Your name, email address and IP address.', ['name', 'email address', 'IP address']],
    ['Your phone number and credit card.', ['phone number', 'card details']],
    ['Your home address and date of birth.', ['postal address', 'birth date']],
    ['We renamed the allocation of plots.', []],
  ],
};

describe.each(Object.entries(tables))('%s', (name, rows = []) => {
  const [slot] = slotNames.filter((known) => known === name);
  it.each(rows)('%s', (text, values) => expect(slot && read(slot, text)).toEqual(values));
});

describe('readSlots', () => {
  it('reads only what is wanted, and has no key for what is not there', () => {
    const text = 'Kept for 30 days in Malta.';
    expect(readSlots(text, fold(text), ['period', 'age'])).toEqual({ period: ['30 days'] });
    expect(readSlots(text, fold(text), [])).toEqual({});
  });

  it('leaves condition and exception to the polarity', () => {
    expect(readSlots('only if you agree', 'only if you agree', ['condition', 'exception'])).toEqual({});
  });

  it('reads nothing in what is too long for a sentence', () => {
    const text = 'We keep it for 90 days. '.repeat(200);
    expect(readSlots(text, fold(text), slotNames)).toEqual({});
  });

  it('never throws, and gives no empty detail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        for (const values of Object.values(readSlots(text, fold(text), slotNames))) {
          expect(values.length).toBeGreaterThan(0);
          for (const value of values) expect(value).not.toBe('');
        }
      }),
    );
  });

  it.each([
    '1',
    'a@',
    'a.',
    'https://',
    'outside the ',
    'no more than twelve (12) ',
    'under the age of ',
    '3 may ',
    '-',
  ])('is quick on a sentence full of %j', async (unit) => {
    const text = unit.repeat(3000 / unit.length);
    await expectQuick(() => readSlots(text, fold(text), slotNames), 500);
  });
});
