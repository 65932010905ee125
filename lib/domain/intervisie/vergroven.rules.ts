/** Days, hours and numbers that would point at someone, made coarse; each stands between square brackets (R-INTV-1). */
export function coarsen(tekst: string): string {
  return vervangers.reduce((text, [patroon, door]) => text.replaceAll(patroon, door), tekst)
}

const maanden = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const kort = 'jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec'
const dagen = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'

type Vervanger = [RegExp, (match: string, ...groups: string[]) => string]

const vast = (woorden: string) => () => `[${woorden}]`

// What is longest and surest goes first; a later pattern finds no digits in what an earlier one replaced.
const vervangers: readonly Vervanger[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, vast('een mailadres')],
  [/\b(?:https?:\/\/|www\.)\S+/gu, vast('een website')],
  [/\b[1-9]\d{3}\s?[A-Z]{2}\b/gu, vast('een postcode')],
  [/(?<!\d)(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){7,8}\d(?!\d)/gu, vast('een telefoonnummer')],
  [/\b\d{4}-(\d{2})-\d{2}\b/gu, (_, maand) => seizoen(Number(maand))],
  [
    /\b\d{1,2}[-/.](\d{1,2})(?:[-/.]\d{2,4})?\b/gu,
    (found, maand) => (Number(maand) <= 12 ? seizoen(Number(maand)) : found),
  ],
  [
    new RegExp(
      `\\b(?:(?:${dagen})\\s+)?\\d{1,2}(?:e|de|ste)?\\s+(${maanden}\\b|(?:${kort})\\b\\.?)(?:\\s+\\d{4})?`,
      'giu',
    ),
    (_, maand) => seizoen(maandNummer(maand ?? '')),
  ],
  [new RegExp(`\\b(${maanden})(?:\\s+\\d{4})?\\b`, 'giu'), (_, maand) => seizoen(maandNummer(maand ?? ''))],
  [new RegExp(`\\b(?:${dagen})(?:ochtend|morgen|middag|avond)?\\b`, 'giu'), vast('een dag')],
  [/\b(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s*uur)?\b/gu, vast('een tijdstip')],
  [/\b(?:[01]?\d|2[0-3])\s+uur\b/gu, vast('een tijdstip')],
  [/\b(?:groep|klas)\s+\d{1,2}(?:\s?[a-z])?\b/giu, vast('een klas')],
  [/\b(?:[vhmt]|vmbo|havo|vwo|mavo)\s?\d(?:\s?[a-z])?\b/giu, vast('een klas')],
  [
    /\b\p{Lu}[\p{L}.'’-]*(?:straat|weg|laan|plein|dijk|kade|hof|singel|gracht|pad|steeg|park)\s+\d+(?:\s?[a-z])?\b/gu,
    vast('een adres'),
  ],
  [/\b(?:19|20)\d{2}\b/gu, vast('een jaar')],
  [/\b\d{1,2}\s?jaar(?:\s+oud)?\b/gu, vast('een leeftijd')],
]

/** A quarter of the year is coarse enough to say how it went, and too coarse to say when. */
function seizoen(maand: number): string {
  if (maand >= 3 && maand <= 5) return '[het voorjaar]'
  if (maand >= 6 && maand <= 8) return '[de zomer]'
  return maand >= 9 && maand <= 11 ? '[het najaar]' : '[de winter]'
}

function maandNummer(naam: string): number {
  const begin = naam.toLowerCase().slice(0, 3)
  return (
    ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].indexOf(
      begin === 'mrt' ? 'maa' : begin,
    ) + 1
  )
}
