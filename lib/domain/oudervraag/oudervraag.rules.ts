import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import { directeurBetrokken } from '@/lib/domain/bestuur/mandaat.rules'
import type { Dossier, OudersCriterium, Partij } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type * as v from './oudervraag'

type Zaak = Pick<Dossier, 'oudersStand' | 'status' | 'afgeslotenOp'>
type Persoon = Pick<Partij, 'rol' | 'tot' | 'categorie' | 'minderjarig'>

/**
 * R-MIN-3: whether this dossier has such a question: of a pupil under 18 whose parents know nothing yet, at a bestuur where the
 * directie decides, and where none is waiting.
 */
export function requireVraag(
  dossier: Zaak,
  partijen: readonly Persoon[],
  vragen: readonly Pick<v.Oudervraag, 'besluit' | 'weggehaaldOp'>[],
  beslist: Keuze<'oudersBeslist'>,
): Result<undefined, v.WaaromNiet> {
  if (dossier.status !== 'lopend') return refuse({ kind: 'dossier_closed', afgeslotenOp: dossier.afgeslotenOp })
  if (beslist === 'vertrouwenspersoon') return refuse({ kind: 'own_decision' })
  const klager = klagerVan(partijen)
  if (klager?.categorie !== 'leerling' || klager.minderjarig === 'nee') return refuse({ kind: 'not_minor' })
  if (dossier.oudersStand === 'geinformeerd' || dossier.oudersStand === 'niet_informeren')
    return refuse({ kind: 'already_settled' })
  return vragen.some(isOpen) ? refuse({ kind: 'question_open' }) : ok()
}

/** Who decides: the directeur, unless he is involved or may be (R-SPOOR-2). */
export function ambtVan(gezegd: 'ja' | 'nee', partijen: readonly Pick<Partij, 'rol' | 'categorie'>[]): v.VraagAmbt {
  const aangeklaagden = partijen.filter(({ rol }) => rol === 'aangeklaagde')
  return gezegd === 'ja' || directeurBetrokken(aangeklaagden) === 'ja' ? 'bestuur' : 'directeur'
}

/** Somebody must be there to decide; who is named, is one of them. */
export function requireOntvanger(
  houders: readonly { accountId: string }[],
  ontvanger: string | null,
): Result<undefined, v.AskFailure> {
  const there = ontvanger ? houders.some(({ accountId }) => accountId === ontvanger) : houders.length > 0
  return there ? ok() : refuse({ kind: 'no_recipient' })
}

/** A week to think is asked for, not set: no law names a term (E). */
export function graagOp(gevraagdOp: Datum): Datum {
  return fromDate(new Date(toDate(gevraagdOp).getTime() + 7 * 86_400_000))
}

/** open → besloten, once. That parents stay unaware rests on a criterion of the school (R-MIN-3, R-MIN-5). */
export function decide<V extends Pick<v.VoorgelegdeVraag, 'besluit'>>(
  vraag: V,
  { besluit, grond }: { besluit: v.OudersBesluit; grond: OudersCriterium | 'geen' },
): Result<V & { besluit: v.OudersBesluit; grond: OudersCriterium | 'geen' }, v.DecideFailure> {
  if (vraag.besluit) return refuse({ kind: 'already_decided' })
  if (besluit === 'informeren') return ok({ ...vraag, besluit, grond: 'geen' })
  return grond === 'geen' ? refuse({ kind: 'criterium_missing' }) : ok({ ...vraag, besluit, grond })
}

/** open → ingetrokken. */
export function withdraw(vraag: v.Oudervraag, today: Datum): Result<v.Oudervraag, v.WithdrawFailure> {
  if (vraag.weggehaaldOp) return refuse({ kind: 'already_withdrawn' })
  if (vraag.besluit) return refuse({ kind: 'already_decided' })
  return ok({ ...vraag, weggehaaldOp: today })
}

/** besloten → verteld: the pupil hears what was decided before anything follows from it (R-MIN-4). */
export function tell(
  vraag: v.Oudervraag,
  { op, today }: { op: Datum; today: Datum },
): Result<v.Oudervraag, v.TellFailure> {
  if (!vraag.besluit) return refuse({ kind: 'not_decided' })
  if (vraag.verteldOp) return refuse({ kind: 'already_told' })
  if (op > today) return refuse({ kind: 'in_future' })
  return ok({ ...vraag, verteldOp: op })
}

export function isOpen({ besluit, weggehaaldOp }: Pick<v.Oudervraag, 'besluit' | 'weggehaaldOp'>): boolean {
  return !besluit && !weggehaaldOp
}
