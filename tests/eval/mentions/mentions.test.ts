/** Quality of mentions on the labelled texts, the plain ones and those that readers trip over. */
import { describe, expect, test } from 'vitest';
import { readReason } from '../../../lib/gazetteer/mention';
import { HARD_TEXTS } from './hard-texts.data';
import { judgeMentions, MORE_ENTITIES } from './judge-mentions';
import { LATER_TEXTS } from './later-texts.data';
import { ALL_TEXTS } from './texts.data';

describe('mentions in the labelled texts', () => {
  const judged = judgeMentions([...ALL_TEXTS, ...HARD_TEXTS, ...LATER_TEXTS]);

  test('are 120 texts or more, and 200 entities besides the seeds', () => {
    expect(ALL_TEXTS.length).toBeGreaterThanOrEqual(120);
    expect(MORE_ENTITIES.length).toBeGreaterThanOrEqual(200);
  });

  test('are right in 97 of 100', () => {
    expect(judged.precision, judged.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('are found in 93 of 100', () => {
    expect(judged.recall, judged.missed.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  test('give reasons that screens can name, and a confidence of one half or more', () => {
    for (const { why, confidence } of judged.found) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThan(1);
      for (const reason of why.reasons) expect(readReason(reason), reason).toBeDefined();
    }
  });
});

describe('mentions in texts that readers trip over', () => {
  const judged = judgeMentions([...HARD_TEXTS, ...LATER_TEXTS]);

  test('are right in 95 of 100', () => {
    expect(judged.precision, judged.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('are found in 90 of 100', () => {
    expect(judged.recall, judged.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
