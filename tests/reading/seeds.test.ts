import { describe, expect, it } from 'vitest';
import { seedReadings } from './seed-readings';

const readings = seedReadings({ vouched: true });

describe('quotes of the seeds', () => {
  for (const { id, quotes, reading } of readings)
    it(`finds the direct quotes of ${id}, each with speaker and role, and no other`, () => {
      const direct = reading.quotes.filter((quote) => quote.direct);
      expect(direct).toHaveLength(quotes.length);
      for (const [index, { speaker, role, starts }] of quotes.entries()) {
        expect(direct[index]?.text.startsWith(starts), starts).toBe(true);
        expect(direct[index]?.speaker, starts).toBe(speaker);
        if (role !== undefined) expect(direct[index]?.role, starts).toBe(role);
      }
    });

  it('finds the same speakers by rules alone', () => {
    for (const { quotes, reading } of seedReadings({ vouched: false }))
      expect(reading.quotes.filter(({ direct }) => direct).map(({ speaker }) => speaker)).toEqual(
        quotes.map(({ speaker }) => speaker),
      );
  });

  it('gives every quote and summary the characters of the text', () => {
    for (const { reading } of readings)
      for (const { start, end, text } of [...reading.quotes, ...reading.summary, ...reading.dates])
        expect(reading.text.slice(start, end)).toBe(text);
  });
});

describe('dates of the seeds', () => {
  it('reads the day of a meeting without a year', () => {
    for (const { eventDate, reading } of readings)
      if (eventDate)
        expect(reading.dates.find(({ text }) => eventDate.text.endsWith(text) || text.endsWith(eventDate.text))?.date).toBe(
          eventDate.date,
        );
  });

  it('reads the days of the summit as a range', () => {
    const summit = readings[3]!;
    const { starts, ends } = summit.entities['Alibaba Cloud Partner Summit 2024']!;
    expect(summit.reading.dates).toContainEqual(expect.objectContaining({ date: starts, until: ends }));
  });

  it('leaves the misprinted year 2924 as text', () => {
    const reading = readings[1]!.reading;
    expect(reading.text).toContain('tahun 2924');
    expect(reading.dates.filter(({ text, date }) => text.includes('2924') || date.includes('2924'))).toEqual([]);
  });
});
