import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Gesprek, InformatiePunt } from './gesprek'

export const soortTekst: Record<Gesprek['soort'], string> = {
  op_school: 'op school',
  elders: 'op een andere plek',
  telefoon: 'telefonisch',
  beeldbellen: 'via beeldbellen',
  schriftelijk: 'schriftelijk',
}

export const metTekst: Record<Gesprek['met'][number], string> = {
  klager: 'de klager',
  ouder: 'een ouder',
  betrokken_leerling: 'de betrokken leerling',
  aangeklaagde: 'de aangeklaagde',
  schoolleiding: 'de schoolleiding',
  hulpverlener: 'een hulpverlener',
  ander: 'iemand anders',
}

export const informatieTekst: Record<InformatiePunt, string> = {
  rol: 'Wat u doet: naast de klager staan',
  niet_de_oplosser: 'Dat u het niet voor de klager oplost',
  vertrouwelijkheid: 'Wat vertrouwelijk is, en waar dat ophoudt',
  externe_vertrouwenspersoon: 'Dat er ook een externe vertrouwenspersoon is',
  interne_route: 'De weg binnen de school',
  externe_route: 'De weg erbuiten: hoe lang die duurt en wat die waard is',
  gevolgen_relatie: 'Wat een klacht kan doen met hoe men met elkaar omgaat',
}

export const gesprekRefusals = {
  ...sealedRefusals,
  toestemming_missing: missingText,
  dossier_closed: ({ afgeslotenOp }: { afgeslotenOp: Datum | null }) =>
    `Dit dossier is afgesloten${afgeslotenOp ? ` op ${formatDatum(afgeslotenOp)}` : ''}. Heropen het als u er weer in wilt schrijven.`,
  in_future: 'Dit gesprek is nog niet geweest. Noteer het als afspraak, en leg het vast als u elkaar gesproken hebt.',
}

/** "Gesprek met de klager en een ouder" */
export function gesprekTitel({ met }: Pick<Gesprek, 'met'>): string {
  const names = met.map((code) => metTekst[code])
  const last = names.pop() ?? 'iemand'
  return `Gesprek met ${names.length > 0 ? `${names.join(', ')} en ${last}` : last}`
}
