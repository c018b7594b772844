/** From tagged sentences to a model file and back: a small model trained here tags what it was taught. */
import { describe, expect, it } from 'vitest';
import { openTagger } from '../../lib/entity/tagger';
import { tokenise } from '../../lib/text/tokens';
import { retokenise } from '../../scripts/train/corpora';
import { packLexicon, packModel } from '../../scripts/train/model-file';
import { trainTagger } from '../../scripts/train/tagger-trainer';

const row = (text: string, tags: string) => ({ corpus: 'toy', split: 'train', tokens: text.split(' '), tags: tags.split(' ') });

const SENTENCES = [
  row('kata Siti Aminah di Bandung .', 'O B-PER I-PER O B-LOC O'),
  row('ujar Budi Hartono di Medan .', 'O B-PER I-PER O B-LOC O'),
  row('menurut PT Angkasa , Siti pergi .', 'O B-ORG I-ORG O B-PER O O'),
  row('ini tidak menyebut siapa pun .', 'O O O O O O'),
].map(retokenise);

const SETS = packLexicon({ lists: [new Set(['siti', 'budi']), new Set(['bandung', 'medan'])], phrases: [['jawa', 'tengah']] });
const SETTINGS = { epochs: 20, rate: 0.3, pull: 0.01, dropout: 0.1, averageFrom: 10, seed: 1, keep: 4000 };

function toyModel(): Uint8Array {
  const trained = trainTagger(
    SENTENCES.map((sentence) => ({ sentence, weight: 1 })),
    SETS,
    SETTINGS,
  );
  return packModel(SETS, [trained, trained]);
}

describe('a tagger trained on four sentences', () => {
  const model = toyModel();
  const tag = openTagger(model.buffer as ArrayBuffer);

  it('finds names it has not met by what stands around them', () => {
    const text = 'kata Ratna Dewi di Medan.';
    const names = tag([tokenise(text)], text);
    expect(names.map((name) => [text.slice(name.start, name.end), name.kind])).toEqual([
      ['Ratna Dewi', 'person'],
      ['Medan', 'place'],
    ]);
    for (const name of names) expect(name.confidence).toBeGreaterThan(0.5);
  });

  it('gives the same bytes for the same sentences and seed', () => {
    expect(toyModel()).toEqual(model);
  });

  it('finds nothing in no text at all', () => {
    expect(tag([], '')).toEqual([]);
    expect(tag([[]], '')).toEqual([]);
  });
});

describe('openTagger', () => {
  it('refuses bytes that are no model, and a model cut short', () => {
    expect(() => openTagger(new ArrayBuffer(0))).toThrow(TypeError);
    expect(() => openTagger(new ArrayBuffer(64))).toThrow(TypeError);
    expect(() => openTagger(toyModel().buffer.slice(0, 400) as ArrayBuffer)).toThrow(TypeError);
  });
});

describe('retokenise', () => {
  it('carries the tags over to the tokens of the run-time tokeniser', () => {
    const { tokens, tags } = retokenise(row('pasangan Jokowi-Kalla , tuturnya', 'O B-PER O O'));
    expect(tokens.map((token) => token.text)).toEqual(['pasangan', 'Jokowi', '-', 'Kalla', ',', 'tuturnya']);
    expect(tags).toEqual(['O', 'B-PER', 'I-PER', 'I-PER', 'O', 'O']);
  });
});
