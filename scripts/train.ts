/**
 * `npm run train`: trains the name tagger from the development set and writes data/tagger.bin, the same bytes every time.
 * `--without-dev` leaves the dev rows out, `--out FILE` writes elsewhere: that is how the figures in data/README.md are made.
 * Takes two minutes on one core; where the development set is absent it says so and leaves the model as it is.
 * It must not know how features are made or weights found: it says what is trained on what, and with which settings.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DEV_SET, hasDevSet, readCorpus } from './train/corpora';
import { packLexicon, packModel } from './train/model-file';
import { swapNames } from './train/swap-names';
import { type TaggerSettings, trainTagger } from './train/tagger-trainer';
import { buildLexicon } from './train/word-lists';

const MODEL_FILE = 'data/tagger.bin';
const SETTINGS: TaggerSettings = { epochs: 10, rate: 0.1, pull: 0.3, dropout: 0.2, averageFrom: 4, seed: 2026, keep: 60_000 };

/** How much a sentence with other names put in counts beside the ordinary one. */
const SWAPPED_WEIGHT = 0.5;

function train(file: string, withDev: boolean): void {
  const indonesian = [...readCorpus('entities-id.train'), ...(withDev ? readCorpus('entities-id.dev') : [])];
  // Most social media posts name nobody: those that do teach more about names, and the model grows bolder.
  const english = readCorpus('entities-en.train').filter((sentence) => sentence.tags.some((tag) => tag !== 'O'));
  const lexicon = buildLexicon();
  const sets = packLexicon(lexicon);
  const languages = [indonesian, [...english, ...indonesian]].map((sentences) => {
    const swapped = swapNames(sentences, lexicon, SETTINGS.seed);
    const weighed = [
      ...sentences.map((sentence) => ({ sentence, weight: 1 })),
      ...swapped.map((sentence) => ({ sentence, weight: SWAPPED_WEIGHT })),
    ];
    return trainTagger(weighed, sets, SETTINGS);
  });
  const bytes = packModel(sets, languages);
  writeFileSync(file, bytes);
  process.stdout.write(`${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip'd\n`);
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: MODEL_FILE }, 'without-dev': { type: 'boolean', default: false } },
});
if (hasDevSet()) train(values.out, !values['without-dev']);
else process.stdout.write(`${DEV_SET} is absent: ${values.out} is left as it is\n`);
