import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Actie } from './actie'

export const wieTekst: Record<Actie['wie'], string> = {
  ik: 'ikzelf',
  klager: 'de klager',
  ouder: 'een ouder of verzorger',
  aangeklaagde: 'de aangeklaagde',
  school: 'iemand van de school',
  bestuur: 'het bestuur',
  ander: 'iemand anders',
}

/** "2 dagen te laat" */
export function lateTekst(days: number): string {
  return days === 1 ? '1 dag te laat' : `${days} dagen te laat`
}

const closed = 'Deze zaak is afgerond. U kunt er geen acties meer aan toevoegen of afronden.'

const stil = ({ opgeschortOp }: { opgeschortOp: Datum }) =>
  `Dit dossier ligt stil sinds ${formatDatum(opgeschortOp)}. Ga er eerst mee verder als de klager dat wil.`

export const recordActieRefusals = {
  ...sealedRefusals,
  dossier_suspended: stil,
  zaak_closed: closed,
  already_done: 'Deze actie is al afgerond.',
  in_future: 'Deze datum is nog niet geweest. Vul een datum in tot en met vandaag.',
  toestemming_missing: missingText,
}

export const completeActieRefusals = {
  ...sealedRefusals,
  dossier_suspended: stil,
  zaak_closed: closed,
  already_done: 'Deze actie is al afgerond. Er is niets veranderd.',
  in_future: 'Deze datum is nog niet geweest. Vul een datum in tot en met vandaag.',
  toestemming_missing: missingText,
}
