import type { SoortJaar } from './commissieverslag'

export const soortJaarTekst: Record<SoortJaar, string> = {
  schooljaar: 'Een schooljaar, dat in dit jaar begon',
  kalenderjaar: 'Een kalenderjaar',
}

export const fileRefusals = {
  not_found: 'Dit kunt u hier niet bewaren.',
  no_pdf: 'Dit is geen PDF. Sla het verslag op als PDF en kies het opnieuw.',
  too_big: 'Dit bestand is groter dan 5 MB. Vraag de commissie om een kleinere PDF.',
  day_to_come: 'De dag waarop het verslag kwam, moet nog komen. Vul vandaag in, of een eerdere dag.',
  year_to_come: 'Dit jaar moet nog beginnen. Kijk het jaar na.',
}
