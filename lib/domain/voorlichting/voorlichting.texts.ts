import { formatDatum } from '@/lib/kernel/datum'
import type { Doelgroep, Periode, Voorlichting, VoorlichtingStand, Vorm, Waarschuwing } from './voorlichting'

export const doelgroepTekst: Record<Doelgroep, string> = {
  leerlingen: 'Leerlingen',
  ouders: 'Ouders',
  medewerkers: 'Medewerkers',
}

export const vormTekst: Record<Vorm, string> = {
  kennismaken: 'Kennismaken, bijvoorbeeld in de klas',
  les: 'Les of kringgesprek',
  presentatie: 'Presentatie',
  spel: 'Spel, toneel of stellingen',
  film: 'Film',
  folder: 'Folder, poster of kaartje',
  bericht: 'Bericht in een brief of op de site',
  themaweek: 'Themaweek',
  training: 'Training',
  anders: 'Iets anders',
}

export const standTekst: Record<VoorlichtingStand, string> = {
  gepland: 'Gepland',
  gedaan: 'Gedaan',
  niet_gedaan: 'Niet doorgegaan',
}

export const periodeTekst: Record<Periode, string> = {
  1: 'Periode 1',
  2: 'Periode 2',
  3: 'Periode 3',
  4: 'Periode 4',
}

export function waarschuwingTekst(waarschuwing: Waarschuwing): string {
  if (waarschuwing.soort === 'lege_periode')
    return `In periode ${waarschuwing.periode} staat nog niets. Wie het hele jaar door iets hoort, onthoudt het beter.`
  if (waarschuwing.soort === 'lege_doelgroep')
    return `Er is nog niets voor ${doelgroepTekst[waarschuwing.doelgroep].toLowerCase()}.`
  return `Alles heeft dezelfde vorm: ${vormTekst[waarschuwing.vorm].toLowerCase()}. Wissel af, dan blijft het beter hangen.`
}

/** "2026-2027" */
export function schooljaarTekst(schooljaar: number): string {
  return `${schooljaar}-${schooljaar + 1}`
}

/** "1 uur en 30 minuten", "45 minuten", "geen tijd" */
export function duurTekst(minuten: number): string {
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60]
  const parts = [uren > 0 ? `${uren} uur` : '', rest > 0 ? `${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : '']
  return parts.filter(Boolean).join(' en ') || 'geen tijd'
}

/** "Week 46", "Gedaan op 12 november 2026", or nothing where no week was chosen. */
export function wanneerTekst({ week, stand, gedaanOp }: Pick<Voorlichting, 'week' | 'stand' | 'gedaanOp'>): string {
  if (stand === 'gedaan' && gedaanOp) return `Gedaan op ${formatDatum(gedaanOp)}`
  const plan = week === null ? '' : `Week ${week}`
  return stand === 'niet_gedaan' ? [plan, 'niet doorgegaan'].filter(Boolean).join(', ') : plan
}

const weekMissing = 'Dat jaar heeft geen week 53. Kies een andere week, of laat dit leeg.'

export const recordVoorlichtingRefusals = { week_missing: weekMissing }

export const amendVoorlichtingRefusals = {
  week_missing: weekMissing,
  already_done: 'U legde al vast hoe dit ging. Dan verandert het plan niet meer.',
  changed_elsewhere: 'U veranderde dit in een ander venster. Open de pagina opnieuw.',
}

export const completeVoorlichtingRefusals = {
  already_done: 'U legde al vast hoe dit ging.',
  in_future: 'Deze dag moet nog komen. Vul de dag in waarop u dit deed.',
  done_missing: 'Vul in op welke dag u dit deed, en hoeveel minuten het kostte.',
}

export const copyVoorlichtingRefusals = {
  plan_empty: 'Er staat dit jaar nog niets in het plan.',
  next_has_plan: 'Voor het volgende schooljaar staat er al een plan. Vul dat aan.',
}
