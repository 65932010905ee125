import type { Partijen, Probleemgebied } from '@/lib/domain/melding/melding'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Keuze, RoutesjabloonFailure, Sjabloon, SjabloonSoort, Stap, StapSoort } from './routesjabloon'
import { nietHier, nooitWeg, onzeStappen, SJABLOON_VERSIE } from './routesjabloon.data'

/** Which row of the table is meant: by who is concerned, the law may decide (R-ROUTE-2, R-MELD-1). */
export function sjabloonSoortOf(probleemgebied: Probleemgebied, partijen?: Partijen | null): SjabloonSoort {
  const vanDeWet = probleemgebied === 'seksueel' && partijen === 'medewerker_minderjarige_leerling'
  return vanDeWet ? 'seksueel_minderjarige' : probleemgebied
}

export function onsSjabloon(soort: SjabloonSoort): Sjabloon {
  return { soort, van: 'geborgen', versie: SJABLOON_VERSIE, stappen: onzeStappen[soort] }
}

export type EigenRegel = { soort: SjabloonSoort; schoolId: string | null; versie: number; stappen: readonly Keuze[] }

/** The newest of the school, else of the bestuur, else ours. A version without steps gave its place back. */
export function sjabloonFor(soort: SjabloonSoort, schoolId: string | null, regels: readonly EigenRegel[]): Sjabloon {
  const vanSchool = schoolId ? laatste(soort, schoolId, regels) : undefined
  const eigen = [vanSchool, laatste(soort, null, regels)].find((regel) => regel && regel.stappen.length > 0)
  if (!eigen) return onsSjabloon(soort)
  const van = eigen.schoolId ? 'school' : 'bestuur'
  return { soort, van, versie: eigen.versie, stappen: eigen.stappen.map((keuze) => withBijzin(soort, keuze)) }
}

export function laatste(
  soort: SjabloonSoort,
  schoolId: string | null,
  regels: readonly EigenRegel[],
): EigenRegel | undefined {
  return regels
    .filter((regel) => regel.soort === soort && regel.schoolId === schoolId)
    .reduce<EigenRegel | undefined>((last, regel) => (last && last.versie > regel.versie ? last : regel), undefined)
}

/** What a bestuur may choose: what the law or the duty of the school asks stays, what they forbid cannot come in. */
export function amend(
  soort: SjabloonSoort,
  keuzes: readonly Keuze[],
): Result<readonly Keuze[], Extract<RoutesjabloonFailure, { kind: 'verplicht' | 'kan_niet' | 'leeg' }>> {
  if (keuzes.length === 0) return refuse({ kind: 'leeg' })
  const gekozen = keuzes.map((keuze) => keuze.soort)
  const weg = nooitWeg.find((stap) => staatInOns(soort, stap) && !gekozen.includes(stap))
  if (weg) return refuse({ kind: 'verplicht', soort: weg })
  const vreemd = gekozen.find((stap) => nietHier[soort]?.includes(stap))
  if (vreemd) return refuse({ kind: 'kan_niet', soort: vreemd })
  // The duty to report waits for no other step (R-MELD-1).
  if (soort === 'seksueel_minderjarige' && gekozen[0] !== 'meldplicht')
    return refuse({ kind: 'verplicht', soort: 'meldplicht' })
  return ok(keuzes)
}

/** What goes for this case: a pupil or who works there, criminal or not, the whole of it or a part (R-ROUTE-2). */
export function stappenFor(
  { stappen }: Pick<Sjabloon, 'stappen'>,
  zaak: { wie?: 'leerling' | 'medewerker'; strafbaar?: boolean },
): readonly Stap[] {
  return stappen.filter(({ alleen, voor }) => {
    if (voor && zaak.wie && voor !== zaak.wie) return false
    if (zaak.strafbaar === undefined || !alleen) return true
    return zaak.strafbaar === (alleen === 'strafbaar')
  })
}

function staatInOns(soort: SjabloonSoort, stap: StapSoort): boolean {
  return onzeStappen[soort].some((one) => one.soort === stap)
}

function withBijzin(soort: SjabloonSoort, keuze: Keuze): Stap {
  const ons = onzeStappen[soort].find((stap) => stap.soort === keuze.soort)
  return { ...ons, ...keuze }
}
