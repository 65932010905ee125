import type { Datum } from '@/lib/kernel/datum'

/** What an adviser spends her time on (R-UREN-1). `begeleiding` is opvang as well. */
export const activiteiten = [
  'begeleiding',
  'voorlichting',
  'advies',
  'registratie',
  'professionalisering',
  'overleg',
] as const
export type Activiteit = (typeof activiteiten)[number]

/** Time written down by hand. */
export type Urenregel = { id: string; activiteit: Activiteit; op: Datum; minuten: number }

/** Time that stands elsewhere already: of a conversation, or of an activity of the voorlichtingsplan. */
export type Vanzelf = { activiteit: 'begeleiding' | 'voorlichting'; op: Datum; minuten: number }

/** Of one activity how much time, and how much of that was not written down by hand. */
export type Urentelling = { activiteit: Activiteit; vanzelf: number; metDeHand: number; totaal: number }

export type Urenjaar = {
  schooljaar: number
  tellingen: Urentelling[]
  totaal: number
  regels: Urenregel[]
}

export type UrenFailure = { kind: 'not_found' } | { kind: 'in_future' }
