import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import { stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'

export function stapNaam(soort: StapSoort): string {
  return stapTekst[soort].naam
}
