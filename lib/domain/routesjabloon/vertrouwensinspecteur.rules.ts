import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { Gedraging, Probleemgebied } from '@/lib/domain/melding/melding'

/** The kinds of H 7.6.1: sexual matters, violence of mind and body with pesten, discriminatie and radicalisering. */
const gedragingen: readonly Gedraging[] = [
  'seksuele_intimidatie',
  'agressie',
  'geweld',
  'pesten',
  'discriminatie',
  'racisme',
  'radicalisering',
]

type Zaak = { probleemgebieden: readonly Probleemgebied[]; gedragingen: readonly Gedraging[] }

/** R-MELD-9: whether the vertrouwensinspecteur is an adviser here, to the klager too. */
export function isVoorVertrouwensinspecteur(zaak: Zaak): boolean {
  return zaak.probleemgebieden.includes('seksueel') || zaak.gedragingen.some((een) => gedragingen.includes(een))
}

/** R-MELD-6: what the bestuur asks of the vertrouwenspersoon; nothing where it is not about what is sexual. */
export function overlegVertrouwensinspecteur(
  { probleemgebieden, gedragingen }: Zaak,
  setting: Instellingen['vertrouwensinspecteur'],
): Instellingen['vertrouwensinspecteur'] | null {
  const seksueel = probleemgebieden.includes('seksueel') || gedragingen.includes('seksuele_intimidatie')
  return seksueel ? setting : null
}
