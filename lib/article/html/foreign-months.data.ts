/**
 * Names of months in German, French, Spanish, Italian, Portuguese and Dutch, lower case: pages in other languages carry dates too.
 * "märz" -> "03". Data only; Indonesian and English months are in lib/text.
 */
const MONTHS = [
  'januar jänner janvier enero gennaio janeiro januari jan janv',
  'februar feber février fevrier febrero febbraio fevereiro februari feb févr',
  'märz maerz mars marzo março marco maart mär mrz',
  'april avril abril aprile apr abr avr',
  'mai mayo maggio maio mei',
  'juni juin junio giugno junho jun',
  'juli juillet julio luglio julho jul juil',
  'august août aout agosto augustus aug ago',
  'september septembre septiembre settembre setembro sep sept set',
  'oktober octobre octubre ottobre outubro okt oct ott out',
  'november novembre noviembre novembro nov',
  'dezember décembre decembre diciembre dicembre dezembro december dez déc dic',
];

/** The number of a month, two digits, by its name. */
export const FOREIGN_MONTHS: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')] as const)),
);
