import type { Sector } from '@/lib/domain/bestuur/bestuur'

export const sectorTekst: Record<Sector, string> = {
  po: 'Basisschool',
  vo: 'Voortgezet onderwijs',
  so: 'Speciaal onderwijs',
  mbo: 'Mbo',
}

export const openSchoolRefusals = {
  name_taken: 'In deze plaats staat al een school met deze naam. Kies een naam waaraan u haar herkent.',
}

export const closeSchoolRefusals = {
  already_closed: 'Deze school is al gesloten.',
}
