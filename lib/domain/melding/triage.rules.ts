import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Probleemgebied, TriageUitkomst, TriageVragen, Wijze } from './melding'

/** How the vertrouwenspersoon stands to each probleemgebied (R-TRI-2, R-TRI-3): guides it, guides a part, or shows the way. */
const begeleiding: Record<Probleemgebied, 'geheel' | 'deel' | 'verwijzen' | 'zorg'> = {
  ongewenst_gedrag: 'geheel',
  seksueel: 'geheel',
  schoolorganisatie: 'geheel',
  onderwijskundig: 'geheel',
  persoonlijk_of_thuis: 'verwijzen',
  huiselijk_geweld: 'verwijzen',
  passend_onderwijs: 'deel',
  arbeidsconflict: 'deel',
  vraag_van_aangeklaagde: 'verwijzen',
  anoniem_of_via_via: 'zorg',
}

export type TriageReden =
  | 'vraag_nee'
  | 'vraag_open'
  | 'andere_regeling'
  | 'gebied_verwijzen'
  | 'gebied_deel'
  | 'niet_zelf_gekomen'
  | 'voldoet'

export type TriageVoorstel = { uitkomst: TriageUitkomst; redenen: TriageReden[] }

/**
 * What the answers point to (R-TRI-1, 3, 6, 7). A proposal: the vertrouwenspersoon decides, with her reason.
 * Persons who did not come themselves go before everything else here; R-MELD-8 went before this.
 */
export function propose(input: {
  vragen: TriageVragen
  gebieden: readonly Probleemgebied[]
  wijze: Wijze
}): TriageVoorstel {
  const stand = input.gebieden.map((gebied) => begeleiding[gebied])
  if (input.wijze !== 'zelf' || stand.includes('zorg'))
    return { uitkomst: 'zorg_zonder_namen', redenen: ['niet_zelf_gekomen'] }
  if (input.vragen.andereRegeling === 'ja') return { uitkomst: 'doorverwijzen', redenen: ['andere_regeling'] }
  const drie = [input.vragen.school, input.vragen.onderwijs, input.vragen.commissie]
  if (drie.includes('nee')) return { uitkomst: 'doorverwijzen', redenen: ['vraag_nee'] }
  const open: TriageReden[] = drie.includes('weet_niet') ? ['vraag_open'] : []
  if (stand.length > 0 && stand.every((gebied) => gebied === 'verwijzen'))
    return { uitkomst: 'doorverwijzen', redenen: ['gebied_verwijzen', ...open] }
  if (!stand.includes('geheel') && stand.includes('deel'))
    return { uitkomst: 'begeleiden_deel', redenen: ['gebied_deel', ...open] }
  return { uitkomst: 'begeleiden', redenen: open.length > 0 ? open : ['voldoet'] }
}

export type TriageFailure =
  | { kind: 'no_dossier_unasked' }
  | { kind: 'must_refer'; reden: 'vraag_nee' | 'andere_regeling' }
  | { kind: 'afbakening_missing' }
  | { kind: 'partijen_missing' }
  | { kind: 'not_for_aangeklaagde' }

/** What may not be decided whatever the reason: R-TRI-1, 3, 6, 7; who is accused gets the way to the begeleider and no more (R-AANG-1). */
export function decide(input: {
  vragen: TriageVragen
  gebieden: readonly Probleemgebied[]
  partijen: string | null
  wijze: Wijze
  uitkomst: TriageUitkomst
  afgebakend: boolean
}): Result<undefined, TriageFailure> {
  const guides = input.uitkomst === 'begeleiden' || input.uitkomst === 'begeleiden_deel'
  if (input.gebieden.includes('seksueel') && !input.partijen) return refuse({ kind: 'partijen_missing' })
  if (guides && input.gebieden.length > 0 && input.gebieden.every((gebied) => gebied === 'vraag_van_aangeklaagde'))
    return refuse({ kind: 'not_for_aangeklaagde' })
  if (guides && input.wijze !== 'zelf') return refuse({ kind: 'no_dossier_unasked' })
  if (guides && input.vragen.andereRegeling === 'ja') return refuse({ kind: 'must_refer', reden: 'andere_regeling' })
  if (guides && [input.vragen.school, input.vragen.onderwijs, input.vragen.commissie].includes('nee'))
    return refuse({ kind: 'must_refer', reden: 'vraag_nee' })
  if (input.uitkomst === 'begeleiden_deel' && !input.afgebakend) return refuse({ kind: 'afbakening_missing' })
  return ok()
}

/** To whom a worry without names goes (R-TRI-6). */
export function zorgGaatNaar(signalen: Keuze<'signalen'>): readonly ('directeur' | 'bestuur' | 'klachtencommissie')[] {
  return signalen === 'directie' ? ['directeur'] : ['bestuur', 'klachtencommissie']
}
