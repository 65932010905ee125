import type { Datum } from '@/lib/kernel/datum'
import type { Taak, Vandaag } from './vandaag'

/**
 * Marked facts first (R-MELD-8), then what is late, what is for today, and what comes. `inOneWeek` is the last day of
 * the coming seven. Within a part the oldest date stands first; without a date it is for today.
 */
export function arrange(taken: readonly Taak[], { today, inOneWeek }: { today: Datum; inOneWeek: Datum }): Vandaag {
  const sorted = [...taken].sort((a, b) => (a.uiterlijk ?? today).localeCompare(b.uiterlijk ?? today))
  const rest = sorted.filter((taak) => taak.soort !== 'meldplicht')
  const day = (taak: Taak) => taak.uiterlijk ?? today
  return {
    gemarkeerd: sorted.filter((taak) => taak.soort === 'meldplicht'),
    teLaat: rest.filter((taak) => day(taak) < today),
    nu: rest.filter((taak) => day(taak) === today),
    dezeWeek: rest.filter((taak) => day(taak) > today && day(taak) <= inOneWeek),
    later: rest.filter((taak) => day(taak) > inOneWeek),
  }
}

/** How things stand, in one sentence: no counters, but words. */
export function standVan({ gemarkeerd, teLaat, nu }: Vandaag): string {
  const parts: string[] = []
  if (gemarkeerd.length > 0)
    parts.push(`${aantal(gemarkeerd.length, 'zaak vraagt', 'zaken vragen')} om een melding bij het bestuur.`)
  if (teLaat.length > 0) parts.push(`${aantal(teLaat.length, 'ding is', 'dingen zijn')} te laat.`)
  if (nu.length > 0)
    parts.push(`Voor vandaag ${nu.length === 1 ? 'staat er één ding' : `staan er ${woord(nu.length)} dingen`}.`)
  return parts.length > 0 ? parts.join(' ') : 'Er hoeft vandaag niets.'
}

const woorden = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

function woord(count: number): string {
  return woorden[count] ?? String(count)
}

function aantal(count: number, one: string, many: string): string {
  const text = `${woord(count)} ${count === 1 ? one : many}`
  // Dutch writes a capital one without its accent: Eén.
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace('Éé', 'Eé')
}
