import type { Geleding, VoordrachtUitkomst, Voordrager } from './voordracht'
import type { VoordrachtStand } from './voordracht.rules'

export const voordragerTekst: Record<Voordrager, string> = {
  benoemingsadviescommissie: 'de benoemingsadviescommissie',
  school: 'de school',
}

export const geledingTekst: Record<Geleding, string> = {
  ouders: 'ouders',
  personeel: 'personeel',
  bevoegd_gezag: 'bestuur',
}

export const uitkomstTekst: Record<VoordrachtUitkomst, string> = {
  voorgedragen: 'Voorgedragen',
  niet_voorgedragen: 'Niet voorgedragen',
}

/** What to know before confirming; null where all is well. */
export function standZin(stand: VoordrachtStand, door: Voordrager | null): string | null {
  if (stand.soort === 'geen')
    return door === 'school'
      ? 'Er is geen voordracht van de school vastgelegd. Een contactpersoon wordt door de eigen school voorgedragen.'
      : 'Er is geen voorstel van de benoemingsadviescommissie vastgelegd. Vraagt uw regeling daarom? Leg het dan eerst vast.'
  if (stand.soort === 'niet_voorgedragen')
    return 'Deze persoon is niet voorgedragen. U mag anders beslissen. Leg dan uit waarom aan wie voordroeg.'
  if (stand.soort === 'onvolledig')
    return `Niet iedereen praatte mee over de voordracht. Wie ontbreekt: ${stand.ontbreekt.map((een) => geledingTekst[een]).join(', ')}.`
  return null
}

export const recordVoordrachtRefusals = {
  no_proposal: 'Voor deze taak draagt niemand iemand voor.',
  already_ended: 'Deze aanstelling is al beëindigd.',
  day_to_come: 'Deze dag moet nog komen. Vul de dag in waarop de voordracht er was.',
  geledingen_missing: 'Kies wie er meepraatte in de commissie.',
}
