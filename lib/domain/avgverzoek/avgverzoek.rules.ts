import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  ANTWOORD_MAANDEN,
  type AnswerFailure,
  type Avgtermijn,
  type Avgverzoek,
  type Besluit,
  type ExtendFailure,
  type GevondenZaak,
  type LinkFailure,
  type RecordFailure,
  VERLENG_MAANDEN,
  type ZaakFailure,
} from './avgverzoek'

/** 31 januari → 28 februari, and on from a weekend or feestdag: the last day on which it is answered in time (T-AVG). */
export function uiterlijkOp(ontvangenOp: Datum): Datum {
  return monthsAfter(ontvangenOp, ANTWOORD_MAANDEN)
}

/** The last day by rule to which it can be extended: counted from receipt as well. */
export function uiterlijkVerlengd({ ontvangenOp }: Pick<Avgverzoek, 'ontvangenOp'>): Datum {
  return monthsAfter(ontvangenOp, ANTWOORD_MAANDEN + VERLENG_MAANDEN)
}

/** By law, whatever the bestuur laid down: what the law sets moves to a working day. */
function monthsAfter(start: Datum, aantal: number): Datum {
  return laatsteDag({ start, lengte: { aantal, eenheid: 'maanden' }, naarWerkdag: true }).laatste
}

/** The day by which it must be answered as it stands. */
export function termijnVan({ uiterlijkOp, verlengdTot }: Pick<Avgtermijn, 'uiterlijkOp' | 'verlengdTot'>): Datum {
  return verlengdTot ?? uiterlijkOp
}

export function requireOntvangen(ontvangenOp: Datum, today: Datum): Result<undefined, RecordFailure> {
  return ontvangenOp > today ? refuse({ kind: 'in_future' }) : ok()
}

/** A case that waits for a receiver takes nothing new, a request neither. */
export function requireZaak(
  zaak: GevondenZaak | null,
): Result<Pick<Avgverzoek, 'dossierId' | 'meldingId'>, ZaakFailure> {
  if (!zaak) return refuse({ kind: 'zaak_unknown' })
  const { voorgesteld, ...ids } = zaak
  return voorgesteld ? refuse({ kind: 'zaak_proposed' }) : ok(ids)
}

/** open, about no case → about this one. What was answered stays as it was answered. */
export function link(
  verzoek: Avgverzoek,
  { dossierId, meldingId }: Pick<Avgverzoek, 'dossierId' | 'meldingId'>,
): Result<Avgverzoek, LinkFailure> {
  if (verzoek.beantwoordOp) return refuse({ kind: 'already_answered' })
  if (verzoek.dossierId ?? verzoek.meldingId) return refuse({ kind: 'already_linked' })
  return ok({ ...verzoek, dossierId, meldingId })
}

/** open, about a case → about none */
export function unlink(verzoek: Avgverzoek): Result<Avgverzoek, LinkFailure> {
  if (verzoek.beantwoordOp) return refuse({ kind: 'already_answered' })
  if (!(verzoek.dossierId ?? verzoek.meldingId)) return refuse({ kind: 'not_linked' })
  return ok({ ...verzoek, dossierId: null, meldingId: null })
}

/** Once, and told to who asks within the first month: after that it is late, not extended. */
export function extend(
  verzoek: Avgverzoek,
  { tot, today }: { tot: Datum; today: Datum },
): Result<Avgverzoek, ExtendFailure> {
  if (verzoek.beantwoordOp) return refuse({ kind: 'already_answered' })
  if (verzoek.verlengdTot) return refuse({ kind: 'already_extended' })
  if (today > verzoek.uiterlijkOp) return refuse({ kind: 'extended_too_late' })
  if (tot <= verzoek.uiterlijkOp) return refuse({ kind: 'not_later' })
  const uiterlijk = uiterlijkVerlengd(verzoek)
  return tot > uiterlijk ? refuse({ kind: 'too_far', uiterlijk }) : ok({ ...verzoek, verlengdTot: tot })
}

/** open → beantwoord, once. */
export function answer(
  verzoek: Avgverzoek,
  { besluit, beantwoordOp, today }: { besluit: Besluit; beantwoordOp: Datum; today: Datum },
): Result<Avgverzoek, AnswerFailure> {
  if (verzoek.beantwoordOp) return refuse({ kind: 'already_answered' })
  if (beantwoordOp > today) return refuse({ kind: 'in_future' })
  if (beantwoordOp < verzoek.ontvangenOp) return refuse({ kind: 'before_received' })
  return ok({ ...verzoek, besluit, beantwoordOp })
}
