import { activiteitTekst } from '@/lib/domain/uren/uren.texts'
import { doelgroepTekst } from '@/lib/domain/voorlichting/voorlichting.texts'

export const werkTitel: Record<string, string> = {
  uren: 'Uren van de vertrouwenspersonen',
  voorlichting: 'Voorlichting die gegeven is',
  advies: 'Adviezen die gegeven zijn',
}

/** A box of what was done besides cases, in words; a code that has none stands as it is. */
export function werkNaam(soort: string, vak: string): string {
  return woorden[soort]?.[vak] ?? vak.replaceAll('_', ' ')
}

const woorden: Record<string, Record<string, string>> = {
  uren: { ...activiteitTekst, opvang: activiteitTekst.begeleiding },
  voorlichting: doelgroepTekst,
  advies: {
    gevraagd: 'Op verzoek',
    ongevraagd: 'Uit onszelf',
    directeur: 'Aan een directeur',
    bestuur: 'Aan het bestuur',
  },
}
