import { type Partij, type PartijRol, partijRollen } from '@/lib/domain/dossier/dossier'
import type { DossierKern, PersoonInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { Categorie, Minderjarig } from '@/lib/domain/melding/melding'
import { type Datum, formatDatum, parseDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'

/** A person as he stands in a form: what gets sealed and what the server knows, side by side. */
export type PersoonWaarden = {
  id: string
  rol: PartijRol
  categorie: Categorie | ''
  minderjarig: Minderjarig | ''
  naam: string
  hoedanigheid: string
  bereikbaar: string
  geboortedatum: string
}

export function nieuwePersoon(rol: PartijRol, known: Partial<PersoonWaarden> = {}): PersoonWaarden {
  const empty = {
    categorie: '',
    minderjarig: '',
    naam: '',
    hoedanigheid: '',
    bereikbaar: '',
    geboortedatum: '',
  } as const
  return { id: newId(), rol, ...empty, ...(rol === 'betrokken_leerling' ? { categorie: 'leerling' } : {}), ...known }
}

export function personenVan(partijen: readonly Partij[], { personen }: DossierKern): PersoonWaarden[] {
  return partijen
    .filter(({ tot }) => !tot)
    .sort((a, b) => partijRollen.indexOf(a.rol) - partijRollen.indexOf(b.rol))
    .map(({ id, rol, categorie, minderjarig }) => {
      const known = personen.find((one) => one.id === id)
      const { naam = '', hoedanigheid = '', bereikbaar = '', geboortedatum = null } = known ?? {}
      const geboren = geboortedatum ? formatDatum(geboortedatum, 'kort') : ''
      return { id, rol, categorie, minderjarig, naam, hoedanigheid, bereikbaar, geboortedatum: geboren }
    })
}

export function partijenVan(personen: readonly PersoonWaarden[]) {
  return personen.map(({ id, rol, categorie, minderjarig }) => ({ id, rol, categorie, minderjarig }))
}

/** What is sealed; who stood in the dossier before stays in it. */
export function kernPersonen(
  personen: readonly PersoonWaarden[],
  today: Datum,
  before: readonly PersoonInhoud[] = [],
): PersoonInhoud[] {
  const now = personen.map(({ id, naam, hoedanigheid, bereikbaar, geboortedatum }) => ({
    id,
    naam: naam.trim(),
    hoedanigheid: hoedanigheid.trim(),
    bereikbaar: bereikbaar.trim(),
    geboortedatum: geborenOp(geboortedatum, today),
  }))
  return [...now, ...before.filter(({ id }) => !now.some((one) => one.id === id))]
}

/** A date that cannot be read stays as it was typed, for the check to name it. */
function geborenOp(text: string, today: Datum): Datum | null {
  return text.trim() ? (parseDatum(text, today) ?? (text as Datum)) : null
}

export function naamVanKlager(personen: readonly PersoonWaarden[]): string {
  return (personen.find(({ rol }) => rol === 'klager')?.naam ?? '').trim().slice(0, 80)
}
