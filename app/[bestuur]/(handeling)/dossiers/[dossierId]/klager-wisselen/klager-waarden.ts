import { kernOf } from '@/components/dossier/kern'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest } from '@/components/vault/parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { PersoonInhoud, ToestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { klagerVan, minderjarigOn } from '@/lib/domain/dossier/dossier.rules'
import type { NieuweKlager } from '@/lib/domain/klagerwissel/klagerwissel.rules'
import type { Toestemming, Vorm } from '@/lib/domain/toestemming/toestemming'
import { asksAgain } from '@/lib/domain/toestemming/toestemming.rules'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Part } from '@/lib/platform/client/vault-types'

/** Instead of an id: a parent who is not in the dossier yet. */
export const NIEUWE_OUDER = 'nieuw'

/** `klager` is the id of someone in the dossier, or NIEUWE_OUDER. */
export type KlagerWaarden = {
  klager: string
  ouderNaam: string
  ouderBereikbaar: string
  opnieuw: readonly string[]
  vorm: string
}

export type Kandidaat = NieuweKlager & { naam: string }

/** Who can be klager: a pupil who is 18 by his sealed date of birth or of whom it is not known, and the parents. */
export function kandidatenVan(
  { partijen }: DossierDetail,
  personen: readonly PersoonInhoud[],
  today: Datum,
): Kandidaat[] {
  return partijen.flatMap((partij): Kandidaat[] => {
    const persoon = personen.find(({ id }) => id === partij.id)
    if (!persoon || partij.tot || !['klager', 'betrokken_leerling', 'ouder'].includes(partij.rol)) return []
    const { id, categorie, minderjarig, rol } = partij
    if (categorie === 'ouder') return rol === 'klager' ? [] : [{ id, categorie, minderjarig, naam: persoon.naam }]
    const young = minderjarigOn(persoon.geboortedatum, today) === 'ja'
    if (categorie !== 'leerling' || young || (rol === 'klager' && minderjarig === 'nee')) return []
    return [{ id, categorie, minderjarig: 'nee', naam: persoon.naam }]
  })
}

/** Which are asked again, given who is chosen. */
export function gevraagd({ partijen, toestemmingen }: DossierDetail, klager: string, today: Datum): Toestemming[] {
  return klager ? asksAgain(toestemmingen, today, klagerVan(partijen)?.id !== klager) : []
}

export function nieuweKlager(klager: string, kandidaten: readonly Kandidaat[]): NieuweKlager {
  const known = kandidaten.find(({ id }) => id === klager)
  if (!known) return { id: newId(), categorie: 'ouder', minderjarig: 'nee' }
  return { id: known.id, categorie: known.categorie, minderjarig: known.minderjarig }
}

export function checkKlager(values: KlagerWaarden, gekozen: number): FieldError[] {
  if (!values.klager) return [{ field: 'klager', message: 'Kies wie nu de klager is.' }]
  const errors: FieldError[] = []
  if (values.klager === NIEUWE_OUDER && !values.ouderNaam.trim())
    errors.push({ field: 'ouderNaam', message: 'Vul de naam in van de ouder die nu de klager is.' })
  if (gekozen > 0 && !values.vorm) errors.push({ field: 'vorm', message: 'Kies hoe de klager toestemming gaf.' })
  return errors
}

/** Each one that is given again: the codes for the server, and its scope sealed anew. */
export function opnieuwVan(asked: readonly Toestemming[], values: KlagerWaarden, parts: readonly Part[], today: Datum) {
  const again = asked.filter(({ id }) => values.opnieuw.includes(id))
  return again.map(({ id: vorigeId, soort, voorId, geldigTot }) => {
    const id = newId()
    const vorm = values.vorm as Vorm
    const omvang = { omvang: 'Zoals het eerder was afgesproken.', ontvanger: '' }
    const inhoud = latest<ToestemmingInhoud>(parts, 'bewijs', vorigeId) ?? omvang
    return {
      coded: {
        vorigeId,
        toestemming: { id, soort, gever: 'klager', vorm, voorId, gegevenOp: today, geldigTot } as const,
      },
      part: { sectie: 'bewijs', itemId: id, revisie: 1, inhoud } satisfies Part,
    }
  })
}

/** The kern as it will be: with the parent in it who was not, and no name lost. */
export function kernPart({ id }: DossierDetail, parts: readonly Part[], values: KlagerWaarden, klagerId: string): Part {
  const kern = kernOf(parts, id)
  const ouder: PersoonInhoud = {
    id: klagerId,
    naam: values.ouderNaam.trim(),
    hoedanigheid: 'ouder of verzorger',
    bereikbaar: values.ouderBereikbaar.trim(),
    geboortedatum: null,
  }
  const personen = values.klager === NIEUWE_OUDER ? [...kern.personen, ouder] : kern.personen
  return { sectie: 'kern', itemId: id, revisie: nextRevisie(parts, 'kern', id), inhoud: { ...kern, personen } }
}
