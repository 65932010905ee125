/** The forms on which something can be typed, by noun and act; with ids between them that is all the server hears of it. */
const words = [
  'intake',
  'melding',
  'dossier',
  'nieuw',
  'wijzigen',
  'verwijzen',
  'evalueren',
  'triage',
  'meldplicht',
  'afsluiten',
  'heropenen',
  'nazorg',
  'gesprek',
  'actie',
  'notitie',
  'bijzonder',
  'doorbreking',
  'ouders',
  'klager',
  'verzoek',
  'toestemming',
  'intrekken',
  'bewaren',
  'overdragen',
  'overdracht',
  'aannemen',
  'doorverwijzen',
  'opvolgen',
  'opschorten',
  'hervatten',
  'intervisie',
  'avgverzoek',
  'verlengen',
  'beantwoorden',
  'ziektepakket',
  'overnemen',
] as const

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const part = `(?:${words.join('|')}|${id})`
const subject = new RegExp(`^${part}(?::${part}){0,4}$`)

/** Such as `dossier:<id>:gesprek`. No word that someone typed fits in it. */
export function isDraftSubject(text: string): boolean {
  return subject.test(text)
}
