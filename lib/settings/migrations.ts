/**
 * From settings of an older version to today's, one step a version, so that each step is written once and never again.
 * migrateSettings({ off: ["a.example"] }, 0) -> { sitesOff: ["a.example"] }; whatever is missing gets its default later.
 * It must not judge values: lib/settings/settings.ts does that with the outcome.
 */

type Raw = Readonly<Record<string, unknown>>;

/** The step at place n leads from version n to version n + 1. */
const STEPS: readonly ((raw: Raw) => Raw)[] = [
  // Before version 1 (never released) the list of sites was called `off`.
  ({ off, ...rest }) => (off === undefined ? rest : { ...rest, sitesOff: off }),
  // Version 2 only added: the other mode of sites, languages, the held key, the badge.
  (raw) => raw,
];

/** The fields as they are called today. A version that is no number counts as the oldest. */
export function migrateSettings(raw: Raw, version: unknown): Raw {
  const from = typeof version === 'number' && version >= 0 ? Math.floor(version) : 0;
  return STEPS.slice(from).reduce((fields, step) => step(fields), raw);
}
