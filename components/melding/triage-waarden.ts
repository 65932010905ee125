import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { JaNee, MeldingDetail, Probleemgebied, TriageVragen } from '@/lib/domain/melding/melding'
import type { TriageInhoud } from '@/lib/domain/melding/melding.inhoud'
import { type Betrokkenheid, ontvangersVanZorg } from '@/lib/domain/melding/ontvanger-van-zorg.rules'

export type TriageWaarden = Record<keyof TriageVragen, string> & {
  welkeRegeling: string
  probleemgebieden: string[]
  gedragingen: string[]
  partijen: string
  uitkomst: string
  afgebakend: boolean
  afbakening: string
  doorverwezenNaar: string
  directeurBetrokken: string
  bestuurBetrokken: string
  reden: string
}

export function triageWaardenOf(melding: MeldingDetail, inhoud: TriageInhoud | null): TriageWaarden {
  const { school = '', onderwijs = '', commissie = '', andereRegeling = '' } = melding.vragen
  return {
    ...{ school, onderwijs, commissie, andereRegeling },
    welkeRegeling: melding.andereRegeling ?? '',
    probleemgebieden: melding.probleemgebieden,
    gedragingen: melding.gedragingen,
    partijen: melding.partijen ?? '',
    uitkomst: melding.uitkomst ?? '',
    afgebakend: melding.afgebakend,
    afbakening: inhoud?.afbakening ?? '',
    doorverwezenNaar: inhoud?.doorverwezenNaar ?? '',
    directeurBetrokken: inhoud?.zorg?.directeur ?? '',
    bestuurBetrokken: inhoud?.zorg?.bestuur ?? '',
    reden: inhoud?.reden ?? '',
  }
}

/** What the server learns of it: only what still fits the other answers. */
export function triageKenmerkenOf(values: TriageWaarden) {
  const { school, onderwijs, commissie, andereRegeling, probleemgebieden, uitkomst } = values
  return {
    probleemgebieden,
    gedragingen: asksGedrag(values) ? values.gedragingen : [],
    partijen: (probleemgebieden.includes('seksueel') && values.partijen) || null,
    vragen: { school, onderwijs, commissie, andereRegeling },
    andereRegeling: (andereRegeling === 'ja' && values.welkeRegeling) || null,
    uitkomst,
    afgebakend: uitkomst === 'begeleiden_deel' && values.afgebakend,
  }
}

export function triageInhoudOf(values: TriageWaarden, signalen: Keuze<'signalen'>): TriageInhoud {
  const { uitkomst, reden, afbakening, doorverwezenNaar, directeurBetrokken, bestuurBetrokken } = values
  const naar = uitkomst === 'zorg_zonder_namen' ? ontvangersVanZorg(signalen, betrokkenIn(values)) : null
  return {
    reden,
    afbakening: uitkomst === 'begeleiden_deel' ? afbakening : '',
    doorverwezenNaar: uitkomst === 'doorverwijzen' ? doorverwezenNaar : '',
    ...(naar ? { zorg: { directeur: directeurBetrokken, bestuur: bestuurBetrokken, naar: [...naar] } } : {}),
  }
}

/** Which of the kinds of behaviour are asked: where a part of it can be behaviour (R-TRI-2, R-TRI-3). */
export function asksGedrag({ probleemgebieden }: Pick<TriageWaarden, 'probleemgebieden'>): boolean {
  const met: readonly Probleemgebied[] = ['ongewenst_gedrag', 'seksueel', 'arbeidsconflict', 'passend_onderwijs']
  return met.some((gebied) => probleemgebieden.includes(gebied))
}

export function betrokkenIn({
  directeurBetrokken,
  bestuurBetrokken,
}: Pick<TriageWaarden, 'directeurBetrokken' | 'bestuurBetrokken'>): Partial<Betrokkenheid> {
  return {
    ...(directeurBetrokken && { directeur: directeurBetrokken as JaNee }),
    ...(bestuurBetrokken && { bestuur: bestuurBetrokken as JaNee }),
  }
}

export function vragenIn(values: TriageWaarden): TriageVragen | null {
  const { school, onderwijs, commissie, andereRegeling } = values
  const four = { school, onderwijs, commissie, andereRegeling }
  return Object.values(four).every((antwoord) => antwoord !== '') ? (four as TriageVragen) : null
}
