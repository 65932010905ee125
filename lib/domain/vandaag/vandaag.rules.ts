import { withCapital } from '@/lib/kernel/capital'
import type { Datum } from '@/lib/kernel/datum'
import type { Agenda, Taak } from './vandaag'

type Omslag = Pick<Taak, 'objectSoort' | 'objectId' | 'nummer' | 'schoolNaam' | 'kaart'>

/** One thing to do with a case; for today and for the holder, unless it says otherwise. */
export function taakVan(omslag: Omslag, what: Pick<Taak, 'soort'> & Partial<Taak>): Taak {
  return { ...omslag, uiterlijk: null, binnen: null, wie: 'ik', wat: null, ...what }
}

/**
 * Marked facts first (R-MELD-8), then what is late, what is for today, and what comes. `inOneWeek` is the last day of
 * the coming seven. Within a part the oldest date stands first; without a date it is for today.
 */
export function arrange(taken: readonly Taak[], { today, inOneWeek }: { today: Datum; inOneWeek: Datum }): Agenda {
  const day = (taak: Taak) => taak.uiterlijk ?? today
  const sorted = [...taken].sort((a, b) => day(a).localeCompare(day(b)))
  const rest = sorted.filter((taak) => taak.soort !== 'meldplicht')
  const coming = rest.filter((taak) => day(taak) > today)
  const own = coming.filter(({ wie }) => isEigen(wie))
  return {
    gemarkeerd: sorted.filter((taak) => taak.soort === 'meldplicht'),
    teLaat: rest.filter((taak) => day(taak) < today),
    nu: rest.filter((taak) => day(taak) === today),
    dezeWeek: own.filter((taak) => day(taak) <= inOneWeek),
    later: own.filter((taak) => day(taak) > inOneWeek),
    wachten: coming.filter(({ wie }) => !isEigen(wie)),
  }
}

/** What has a day, the first day first. */
export function opDag(taken: readonly Taak[]): Taak[] {
  const dated = taken.filter(({ uiterlijk }) => uiterlijk !== null)
  return dated.sort((a, b) => (a.uiterlijk ?? '').localeCompare(b.uiterlijk ?? ''))
}

/** Whether it is her own move. */
function isEigen(wie: Taak['wie']): boolean {
  return wie === 'ik' || wie === 'vertrouwenspersoon'
}

export function standVan({ gemarkeerd, teLaat, nu }: Agenda): string {
  const parts: string[] = []
  if (gemarkeerd.length > 0)
    parts.push(`${aantal(gemarkeerd.length, 'zaak vraagt', 'zaken vragen')} om een melding bij het bestuur.`)
  if (teLaat.length > 0) parts.push(`${aantal(teLaat.length, 'ding is', 'dingen zijn')} te laat.`)
  if (nu.length > 0) parts.push(voorVandaag(nu.length, teLaat.length > 0))
  return parts.length > 0 ? parts.join(' ') : 'Er hoeft vandaag niets.'
}

/** "Voor vandaag staan er nog twee." after what is late; on its own it names the things. */
function voorVandaag(count: number, after: boolean): string {
  const staan = count === 1 ? 'staat' : 'staan'
  if (after) return `Voor vandaag ${staan} er nog ${woord(count)}.`
  return `Voor vandaag ${staan} er ${woord(count)} ${count === 1 ? 'ding' : 'dingen'}.`
}

const woorden = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

function woord(count: number): string {
  return woorden[count] ?? String(count)
}

function aantal(count: number, one: string, many: string): string {
  const text = `${woord(count)} ${count === 1 ? one : many}`
  // Dutch writes a capital one without its accent: Eén.
  return withCapital(text).replace('Éé', 'Eé')
}
