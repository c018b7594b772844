/**
 * `npm run train`: trains the name tagger from the development set and writes data/tagger.bin, the same bytes every time.
 * Takes some minutes on one core; where the development set is absent it says so and leaves the model as it is.
 * It must not know how features are made or weights found: it says what is trained on what, and with which settings.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DEV_SET, hasDevSet, readCorpus, type TaggedSentence } from './train/corpora';
import { packLexicon, packModel } from './train/model-file';
import { swapNames } from './train/swap-names';
import { type TaggerSettings, trainTagger } from './train/tagger-trainer';
import { buildLexicon } from './train/word-lists';

const MODEL_FILE = 'data/tagger.bin';
const SETTINGS: TaggerSettings = { epochs: 10, rate: 0.1, pull: 0.3, dropout: 0.2, averageFrom: 4, seed: 2026, keep: 60_000 };

/** How much a sentence with other names put in counts beside an ordinary one. */
const SWAPPED_WEIGHT = 0.5;

function train(): void {
  const indonesian = readCorpus('entities-id.train');
  if (!process.argv.includes('--without-dev')) indonesian.push(...readCorpus('entities-id.dev'));
  // Most social media posts name nobody: those that do teach more about names, and the model grows bolder.
  const named = (sentence: TaggedSentence) => sentence.tags.some((tag) => tag !== 'O');
  const english = [...readCorpus('entities-en.train').filter(named), ...indonesian];
  const lexicon = buildLexicon();
  const sets = packLexicon(lexicon);
  const languages = [indonesian, english].map((sentences) => {
    const swapped = swapNames(sentences, lexicon, SETTINGS.seed);
    const weighed = [
      ...sentences.map((sentence) => ({ sentence, weight: 1 })),
      ...swapped.map((sentence) => ({ sentence, weight: SWAPPED_WEIGHT })),
    ];
    return trainTagger(weighed, sets, SETTINGS);
  });
  const file = packModel(sets, languages);
  writeFileSync(MODEL_FILE, file);
  process.stdout.write(`${MODEL_FILE}: ${file.length} bytes, ${gzipSync(file).length} gzip'd\n`);
}

if (hasDevSet()) train();
else process.stdout.write(`${DEV_SET} is absent: ${MODEL_FILE} is left as it is\n`);
