import { actieWie } from '@/lib/domain/actie/actie'
import { termijnPartijen } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'

/** What can stand in the view of everything with a day. Of a sort that is not named here nothing is shown. */
export const agendasoorten = [
  'meldplicht',
  'actie',
  'opvolgen',
  'controle',
  'vernietigen',
  'avgverzoek',
  'termijn',
  'stapnazorg',
  'adviesgesprek',
  'begeleiding',
  'advies',
  'voorlichting',
  'oudervraag',
] as const
export const agendazaken = [
  'intake',
  'melding',
  'dossier',
  'avgverzoek',
  'adviesgesprek',
  'advies',
  'begeleiding',
  'voorlichting',
  'reflectie',
] as const

/** Who must act: the holder herself, or someone she waits for (R-TERM-4). */
const anderen = [...actieWie, ...termijnPartijen] as const
export type AanZet = (typeof anderen)[number]

/** One thing with a day: of which case (of a talk with the directeur: of which school), until when, and who must act. `wat` is a code of the noun it comes from. */
export type Agendapunt = {
  soort: (typeof agendasoorten)[number]
  objectSoort: (typeof agendazaken)[number]
  objectId: string
  itemId: string
  dag: Datum
  aanZet: AanZet
  wat: string | null
}

/** The own link that a calendar reads, at one bestuur. The secret in it is shown once, and kept nowhere. */
export type AgendaLink = { gemaaktOp: Datum }

export type RevokeFailure = { kind: 'not_found' } | { kind: 'no_link' }
