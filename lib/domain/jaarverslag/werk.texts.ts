import { werkTekst } from '@/lib/domain/bijdrage/bijdrage.texts'

export const werkTitel: Record<string, string> = {
  uren: 'Uren van de vertrouwenspersonen',
  voorlichting: 'Voorlichting die gegeven is',
  advies: 'Adviezen die gegeven zijn',
}

/** A box of what was done besides cases, in words; a code that has none stands as it is. */
export function werkNaam(soort: string, vak: string): string {
  const woorden: Record<string, Record<string, string>> = werkTekst
  return woorden[soort]?.[vak] ?? vak.replaceAll('_', ' ')
}
