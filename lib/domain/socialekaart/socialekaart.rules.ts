import type { Probleemgebied } from '@/lib/domain/melding/melding'
import { type Doelgroep, type Ingang, type IngangSoort, ingangSoorten } from './socialekaart'
import { soortTekst } from './socialekaart.texts'

export type Zoekvraag = { woorden?: string; gebied?: Probleemgebied; wie?: Doelgroep }

/** Every word must be found somewhere in the entry; case and accents do not matter. Order as given. */
export function zoek<T extends Ingang>(ingangen: readonly T[], { woorden = '', gebied, wie }: Zoekvraag): T[] {
  const gezocht = plat(woorden).split(/\s+/).filter(Boolean)
  return ingangen.filter((ingang) => {
    if (gebied && !ingang.probleemgebieden.includes(gebied)) return false
    if (wie && !ingang.voorWie.includes(wie)) return false
    const tekst = plat([ingang.naam, soortTekst[ingang.soort], ingang.waarvoor, ingang.telefoon ?? ''].join(' '))
    const cijfers = tekst.replace(/\s/g, '')
    return gezocht.every((woord) => tekst.includes(woord) || (/\d/.test(woord) && cijfers.includes(woord)))
  })
}

/** As the sources go through them: who advises and guards first, then who is near, each kind by name. */
export function sorteer<T extends Ingang>(ingangen: readonly T[]): T[] {
  const rang = (soort: IngangSoort) => ingangSoorten.indexOf(soort)
  return [...ingangen].sort((a, b) => rang(a.soort) - rang(b.soort) || a.naam.localeCompare(b.naam, 'nl'))
}

/** An entry that nobody can reach helps nobody. */
export function isBereikbaar({ telefoon, mail, site }: Pick<Ingang, 'telefoon' | 'mail' | 'site'>): boolean {
  return Boolean(telefoon || mail || site)
}

function plat(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
