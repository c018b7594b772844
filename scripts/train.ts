/**
 * `npm run train`: trains the name tagger from the development set and writes data/tagger.bin, the same bytes every time.
 * Takes some minutes on one core; where the development set is absent it says so and leaves the model as it is.
 * It must not know how features are made or weights found: it says what is trained on what, and with which settings.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { listsHolding, setHas } from '../lib/entity/tagger-model';
import { DEV_SET, hasDevSet, readCorpus, type TaggedSentence } from './train/corpora';
import { trainCrf } from './train/crf';
import { createFeaturiser } from './train/examples';
import { packLexicon, packModel, type Trained } from './train/model-file';
import { buildLexicon } from './train/word-lists';

const MODEL_FILE = 'data/tagger.bin';
const SETTINGS = { epochs: 12, rate: 0.1, pull: 0.3, dropout: 0.3, averageFrom: 6, seed: 2026 };
const SMALLEST_WEIGHT = 0.15;

function trainOn(sentences: readonly TaggedSentence[], sets: ReturnType<typeof packLexicon>): Trained {
  const wordLists = sets.slice(0, -1);
  const phrases = sets.at(-1)!;
  const featuriser = createFeaturiser(
    (lower) => listsHolding(wordLists, lower),
    (phrase) => setHas(phrases, phrase),
  );
  const examples = sentences.map((sentence) => featuriser.example(sentence, 1, true));
  const weights = trainCrf(examples, { ...SETTINGS, features: featuriser.numbers.size });
  return { weights, numbers: featuriser.numbers };
}

function train(): void {
  const indonesian = readCorpus('entities-id.train');
  if (!process.argv.includes('--without-dev')) indonesian.push(...readCorpus('entities-id.dev'));
  const named = (sentence: TaggedSentence) => sentence.tags.some((tag) => tag !== 'O');
  const english = [...readCorpus('entities-en.train').filter(named), ...indonesian];
  const sets = packLexicon(buildLexicon());
  const file = packModel(sets, [trainOn(indonesian, sets), trainOn(english, sets)], { smallest: SMALLEST_WEIGHT });
  writeFileSync(MODEL_FILE, file);
  process.stdout.write(`${MODEL_FILE}: ${file.length} bytes, ${gzipSync(file).length} gzip'd\n`);
}

if (hasDevSet()) train();
else process.stdout.write(`${DEV_SET} is absent: ${MODEL_FILE} is left as it is\n`);
