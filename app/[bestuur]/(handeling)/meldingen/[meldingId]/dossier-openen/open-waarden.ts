import { kernPersonen, type PersoonWaarden, partijenVan } from '@/components/dossier/persoon-waarden'
import {
  legeToestemming,
  type ToestemmingWaarden,
  toestemmingKenmerken,
} from '@/components/toestemming/toestemming-waarden'
import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { isMedewerker } from '@/lib/domain/dossier/open-dossier.rules'
import type { Categorie } from '@/lib/domain/melding/melding'
import type { MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import type { Datum } from '@/lib/kernel/datum'

export type OpenWaarden = ToestemmingWaarden & {
  eigenKind: boolean
  loyaliteit: readonly string[]
  besluit: string
  positie: string
  externVoorkeur: string
  extern: string
  personen: PersoonWaarden[]
  klachtdefinitie: string
} & Record<keyof MeldplichtAntwoorden, string>

export type Soort = 'intern' | 'extern' | null

export function leegDossier(personen: PersoonWaarden[], eigenKind: boolean): OpenWaarden {
  return {
    ...legeToestemming('dossier_aanleggen'),
    eigenKind,
    loyaliteit: [],
    besluit: '',
    positie: '',
    externVoorkeur: '',
    extern: '',
    personen,
    klachtdefinitie: '',
    misdrijf: '',
    taakVoorSchool: '',
    tegenLeerling: '',
    verbandMetSchool: '',
  }
}

/** What the server learns. */
export function openKenmerken(values: OpenWaarden, soort: Soort, today: Datum) {
  const { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } = values
  return {
    toestemming: toestemmingKenmerken(values, today),
    eigenKind: values.eigenKind,
    loyaliteit: values.loyaliteit,
    loyaliteitBesluit: twijfelt(values) ? values.besluit : 'geen_twijfel',
    externVoorkeur: asksExtern(values, soort) ? values.externVoorkeur : 'nvt',
    oudersStand: isMinor(values) ? 'nog_te_doen' : 'nvt',
    personen: partijenVan(values.personen),
    meldplicht: { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool },
  }
}

/** What is sealed. */
export function openKern(values: OpenWaarden, soort: Soort, uitMelding: string, today: Datum): DossierKern {
  return {
    personen: kernPersonen(values.personen, today),
    klachtdefinitie: values.klachtdefinitie.trim(),
    toelichting: '',
    uitMelding,
    positie: twijfelt(values) || values.eigenKind ? values.positie.trim() : '',
    extern: asksExtern(values, soort) ? values.extern.trim() : '',
  }
}

export function twijfelt({ loyaliteit }: Pick<OpenWaarden, 'loyaliteit'>): boolean {
  return loyaliteit.length > 0
}

/** A klager who works at the school is offered the externe by who is no externe herself (R-DOS-5). */
export function asksExtern(values: OpenWaarden, soort: Soort): boolean {
  const categorie = klagerOf(values)?.categorie
  return soort === 'intern' && Boolean(categorie) && isMedewerker(categorie as Categorie)
}

export function isMinor(values: OpenWaarden): boolean {
  return klagerOf(values)?.minderjarig === 'ja'
}

function klagerOf({ personen }: OpenWaarden): PersoonWaarden | undefined {
  return personen.find(({ rol }) => rol === 'klager')
}
