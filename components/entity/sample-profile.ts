/**
 * A sample profile for examples: a ministry with what was said, when, and who is around it.
 * It must not be imported by anything but examples and tests.
 */
import type { Profile } from '../../lib/card/profile';
import { ANTARA, BALI, KOMDIGI, passageOf, RELATED, UZONE } from '../sample-coverage.data';

const VISIT = passageOf(ANTARA, 'Pada 2020 Kominfo membuka pusat inovasi bersama BMW di Shanghai.', 'Kominfo');

/** Dated to the day, the month and the year, read on a page of March 2025. */
export const SAMPLE_PROFILE: Profile = {
  card: {
    ...KOMDIGI,
    timeline: [
      { date: '2020', kind: 'report', passage: VISIT },
      {
        date: '2023-09',
        kind: 'event',
        passage: passageOf(BALI, 'September 2023 layanan itu mulai dipakai Kominfo.', 'Kominfo'),
      },
      ...KOMDIGI.timeline,
      { date: '2025-04-02', kind: 'event', passage: passageOf(UZONE, 'Komdigi bertemu lagi pada 2 April.', 'Komdigi') },
    ],
    reports: [UZONE, BALI, ANTARA],
    publisherCount: 2,
    oldest: '2020',
  },
  quotes: [
    ...KOMDIGI.quotes,
    passageOf({ ...UZONE, start: 900 }, 'Kerja sama ini menjadi yang terbesar.', 'Komdigi', { speaker: 'Meutya Hafid' }),
    passageOf(BALI, 'Kominfo sudah memakai layanan kami.', 'Kominfo', { speaker: 'Leon Chen', role: 'Direktur' }),
  ],
  neighbours: RELATED.map((related, place) => ({ ...related, strength: 1 / (1 + place / 2) })),
  ties: [
    [0, 1],
    [0, 3],
    [2, 4],
  ],
};
