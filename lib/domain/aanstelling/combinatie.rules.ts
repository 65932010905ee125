import type { Datum } from '@/lib/kernel/datum'
import type { Aanstelling, Nevenfunctie } from './aanstelling'

export type Combinatie =
  | { oordeel: 'geweigerd'; reden: 'leiding_van_bestuur' | 'begeleider_zelfde_school' | 'aandachtsfunctionaris' }
  | { oordeel: 'ongeschikt'; reden: 'leiding' }
  | { oordeel: 'ongewenst'; reden: 'beleid' | 'coordinatie' | 'zorg' }

type Nieuw = Omit<Aanstelling, 'id' | 'status'> & { id?: string }

/** What goes badly with it, the worst first (R-AANST-3). `eigen`: her other aanstellingen here that are not over. */
export function combinatiesOf(nieuw: Nieuw, eigen: readonly Aanstelling[]): Combinatie[] {
  const others = eigen.filter((other) => other.id !== nieuw.id && other.status !== 'beeindigd' && overlap(nieuw, other))
  return [
    ...others.flatMap((other) => withOther(nieuw, other)),
    ...nieuw.nevenfuncties.flatMap((functie) => withFunctie(nieuw, functie)),
  ]
}

export function refusedCombinatie(combinaties: readonly Combinatie[]): Combinatie['reden'] | null {
  return combinaties.find(({ oordeel }) => oordeel === 'geweigerd')?.reden ?? null
}

function withOther(a: Nieuw, b: Nieuw): Combinatie[] {
  const rollen = [a.rol, b.rol]
  const has = (rol: Aanstelling['rol']) => rollen.includes(rol)
  const leads = has('directeur') || has('bestuurder')
  if (has('vertrouwenspersoon') && leads) return [{ oordeel: 'geweigerd', reden: 'leiding_van_bestuur' }]
  if (has('vertrouwenspersoon') && has('begeleider_aangeklaagde') && shareSchool(a, b))
    return [{ oordeel: 'geweigerd', reden: 'begeleider_zelfde_school' }]
  const receives = has('contactpersoon') || has('bovenschools_contactpersoon')
  return receives && leads ? [{ oordeel: 'ongeschikt', reden: 'leiding' }] : []
}

function withFunctie({ rol, soort }: Nieuw, functie: Nevenfunctie): Combinatie[] {
  const helps = rol === 'vertrouwenspersoon' || rol === 'contactpersoon' || rol === 'bovenschools_contactpersoon'
  if (!helps) return []
  if (functie === 'leiding') return [{ oordeel: 'ongeschikt', reden: 'leiding' }]
  if (functie !== 'aandachtsfunctionaris') return [{ oordeel: 'ongewenst', reden: functie }]
  const never = rol === 'vertrouwenspersoon' && soort === 'intern'
  return [never ? { oordeel: 'geweigerd', reden: 'aandachtsfunctionaris' } : { oordeel: 'ongewenst', reden: 'zorg' }]
}

function shareSchool(a: Nieuw, b: Nieuw): boolean {
  return a.schoolIds.some((id) => b.schoolIds.includes(id))
}

function overlap(a: Nieuw, b: Nieuw): boolean {
  const far = '9999-12-31' as Datum
  return a.vanaf <= (b.tot ?? far) && b.vanaf <= (a.tot ?? far)
}
