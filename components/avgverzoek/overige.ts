import type { Part } from '@/lib/platform/client/vault-types'
import { metTekst, type Onderdeel } from '../afschrift/onderdeel'

/** What else was sealed with a case, whatever form it was typed in: the AVG knows no list of ours (R-AVG-1). */
export function overigeVan(parts: readonly Part[], known: readonly string[]): Onderdeel[] {
  const latest = new Map<string, Part>()
  for (const part of parts) {
    if ((part.sectie !== 'verslagen' && part.sectie !== 'bewijs') || known.includes(part.itemId)) continue
    const key = `${part.sectie}-${part.itemId}`
    if ((latest.get(key)?.revisie ?? 0) < part.revisie) latest.set(key, part)
  }
  return [...latest].map(([id, { inhoud }]) => {
    const woorden = Object.entries((inhoud ?? {}) as Record<string, unknown>)
    const regels = woorden.flatMap(([key, value]) =>
      typeof value === 'string' ? metTekst([{ label: labels[key] ?? '', tekst: value }]) : [],
    )
    const titel = woorden.some(([key]) => key === 'verteld') ? 'Doorverwijzing' : 'Verder vastgelegd'
    return { id, groep: 'verloop', titel, op: null, regels, overAnderen: true }
  })
}

const labels: Record<string, string> = {
  verteld: 'Wat er verteld is',
  waaromKoud: 'Waarom alleen een naam en nummer',
  vervolg: 'Hoe het verder ging',
  omvang: 'Waarvoor',
  ontvanger: 'Voor',
  reden: 'Waarom',
  vraag: 'Gevraagd',
  antwoord: 'Geantwoord',
}
