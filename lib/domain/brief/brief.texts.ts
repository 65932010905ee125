import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { BriefSoort, DossierBrief } from './brief'

export const briefSoortTekst: Record<BriefSoort, string> = {
  klachtbrief: 'Klachtbrief',
  verslag_mondeling: 'Verslag van een klacht die is verteld',
  machtiging: 'Machtiging',
  gespreksverslag: 'Gespreksverslag',
  intrekking: 'Intrekking van de klacht',
  uitnodiging: 'Uitnodiging voor een gesprek',
}

export const briefUitleg: Record<BriefSoort, string> = {
  klachtbrief: 'De klager schrijft aan de commissie of het bestuur. U helpt met de woorden, de klager tekent.',
  verslag_mondeling:
    'Wie de klacht ontvangt, maakt dit verslag: het bestuur of de commissie. Uw eigen aantekeningen zijn dit verslag niet.',
  machtiging: 'Iemand mag meekomen of in de plaats komen bij een klachtprocedure.',
  gespreksverslag: 'Wat er besproken en afgesproken is, voor wie erbij was.',
  intrekking:
    'De klager stopt met de klacht. Hoort u dat er druk was? Bespreek dat eerst: dan kan doorgaan beter zijn.',
  uitnodiging: 'Voor een gesprek met u. Zet er niet meer in dan nodig is.',
}

/** What is left to do on paper, once the words are there. */
export const ondertekentTekst: Record<BriefSoort, string> = {
  klachtbrief: 'De klager zet er nog een handtekening onder (Klachtenregeling, art. 9.1).',
  verslag_mondeling: 'De klager tekent nog voor akkoord en krijgt een afschrift (Klachtenregeling, art. 9.2).',
  machtiging: 'Beiden zetten er nog een handtekening onder.',
  gespreksverslag: 'Wie erbij was, kan nog tekenen voor gezien.',
  intrekking: 'De klager zet er nog een handtekening onder.',
  uitnodiging: 'U kunt haar afdrukken en meegeven.',
}

/** What stands on the paper besides the words: that it is no letter yet, or since when it is. */
export function voetTekst({ definitiefOp }: Pick<DossierBrief, 'definitiefOp'>): string {
  return definitiefOp ? `Opgemaakt op ${formatDatum(definitiefOp)}` : 'Concept'
}

export function standTekst({ begonnenOp, definitiefOp }: Pick<DossierBrief, 'begonnenOp' | 'definitiefOp'>): string {
  return definitiefOp ? `Definitief op ${formatDatum(definitiefOp)}` : `Concept, begonnen op ${formatDatum(begonnenOp)}`
}

export const briefRefusals = {
  ...sealedRefusals,
  toestemming_missing: missingText,
  dossier_closed: ({ afgeslotenOp }: { afgeslotenOp: Datum | null }) =>
    `Dit dossier is afgesloten${afgeslotenOp ? ` op ${formatDatum(afgeslotenOp)}` : ''}. Heropen het als u er weer in wilt schrijven.`,
  already_final: 'Deze brief is al definitief. Schrijf een nieuwe brief als er iets anders in moet.',
  mondeling_niet: 'Uw bestuur neemt geen klacht aan die alleen is verteld. Help de klager met een klachtbrief.',
}
