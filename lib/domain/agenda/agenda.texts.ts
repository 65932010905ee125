import { wieTekst } from '@/lib/domain/actie/actie.texts'
import type { AanZet } from './agenda'

/** Whose move it is, after "Aan zet:". */
export const aanZetTekst: Record<AanZet, string> = {
  ...wieTekst,
  ik: 'u',
  vertrouwenspersoon: 'u',
  directeur: 'de directeur',
  commissie: 'de klachtencommissie',
  aanvrager: 'wie het verzoek deed',
}

export const revokeAgendaRefusals = {
  no_link: 'Er is geen link meer. Ververs de pagina.',
}
