import type { Klachtstap } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { stapVragen, type ZelfVraag, zelfVragen } from '@/lib/domain/bestuursklacht/bestuursklacht.data'
import type { FieldError } from '@/lib/kernel/action-state'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'

/** What is not sealed of a receipt, as the server gets it. */
export function ontvangstVan(values: Readonly<Record<string, string>>, today: Datum) {
  const { schoolId = '', via = '', vorm = '', ontvangenOp = '', directeurBetrokken = '' } = values
  return { schoolId, via, vorm, directeurBetrokken, ontvangenOp: typedDatum(ontvangenOp, today) }
}

export type StapWaarden = Record<ZelfVraag, string> & {
  op: string
  uitkomst: string
  kenmerken: readonly string[]
  volgt: string
  duur: string
  tot: string
  eindeVan: string
  namens: string
  toelichting: string
  maatregelen: string
}

export const legeStap: StapWaarden = {
  ...{ op: '', uitkomst: '', volgt: '', duur: '', tot: '', eindeVan: '', namens: 'bestuurder' },
  ...{ toelichting: '', maatregelen: '', kenmerken: [] },
  ...{ ingewikkeld: '', ernstig: '', twijfel: '', ingrijpend: '' },
}

/** Of which steps it is asked until when they hold. */
export const vraagtDag = (stap: Klachtstap) => stap === 'voornemen' || stap === 'verlengen'

/** What is not sealed of a step: the marks that are asked as questions of their own among them. */
export function stapCodes(stap: Klachtstap, values: StapWaarden, today: Datum) {
  const met = stap === 'voorziening'
  const dag = vraagtDag(stap) || (met && values.duur === 'dag')
  const zelf = stap === 'zelf_afhandelen' ? zelfVragen.filter((vraag) => values[vraag] === 'nee') : []
  const gevolgd = stap === 'besluit' && values.volgt ? [values.volgt] : []
  return {
    ...{ stap, op: typedDatum(values.op, today), namens: values.namens },
    uitkomst: stapVragen[stap].uitkomsten.length > 0 ? values.uitkomst || null : null,
    kenmerken: [...values.kenmerken, ...zelf.map((vraag) => `niet_${vraag}`), ...gevolgd],
    tot: dag ? typedDatum(values.tot, today) : null,
    totBij: met && values.duur && values.duur !== 'dag' ? values.duur : null,
    eindeVan: stap === 'voorziening_eind' ? values.eindeVan || null : null,
  }
}

/** A step as it was filled in: its codes, its words, and each question that only a no answers (R-KL-10). */
export async function checkStap(stap: Klachtstap, values: StapWaarden, today: Datum): Promise<FieldError[]> {
  const { stapKenmerken } = await import('@/lib/domain/bestuursklacht/bestuursklacht.schema')
  const { klachtstapInhoud } = await import('@/lib/domain/bestuursklacht/bestuursklacht.inhoud')
  const found = fieldErrors([
    stapKenmerken.safeParse(stapCodes(stap, values, today)),
    klachtstapInhoud.safeParse(values),
  ])
  const more: FieldError[] = []
  if (stap === 'zelf_afhandelen')
    for (const vraag of zelfVragen)
      if (!values[vraag]) more.push({ field: vraag, message: 'Kies ja, nee of weet ik niet.' })
  if (stap === 'voorziening' && !values.duur)
    more.push({ field: 'duur', message: 'Kies tot wanneer de maatregel duurt.' })
  if (stap === 'voorziening_eind' && !values.eindeVan)
    more.push({ field: 'eindeVan', message: 'Kies welke maatregel stopt.' })
  return [...found, ...more]
}
