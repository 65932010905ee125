import { wieTekst } from '@/lib/domain/actie/actie.texts'
import type { IntakeDetail, Stuk } from '@/lib/domain/intake/intake'
import type { IntakeInhoud } from '@/lib/domain/intake/intake.inhoud'
import type { OntvangenIntake } from '@/lib/domain/melding/melding.inhoud'
import { formatDatum } from '@/lib/kernel/datum'
import { wanneerTekst } from './wanneer-tekst'

/** What each piece says; a piece without words is not offered. */
export function stukkenVan(intake: IntakeDetail, { kern, acties }: IntakeInhoud): Partial<Record<Stuk, string[]>> {
  const actieRegels = intake.acties.flatMap((actie) => {
    const inhoud = acties.get(actie.id)
    if (!inhoud) return []
    const door = inhoud.doorWie || (actie.wie === 'ik' ? intake.contactpersoon : wieTekst[actie.wie])
    const wanneer = actie.uiterlijk ? `, uiterlijk ${formatDatum(actie.uiterlijk)}` : ''
    return [`${inhoud.wat} (${door}${wanneer})${inhoud.resultaat ? `. Resultaat: ${inhoud.resultaat}` : ''}`]
  })
  const pieces: Record<Stuk, string[]> = {
    klager: [kern.naam],
    bereikbaar: [kern.bereikbaar],
    omschrijving: [kern.omschrijving],
    wanneer: [kern.wanneer && wanneerTekst(kern.wanneer)],
    acties: actieRegels,
    toelichting: [kern.toelichting],
  }
  return Object.fromEntries(Object.entries(pieces).filter(([, words]) => words.some((word) => word.trim())))
}

/** Only the chosen pieces; what was not chosen is null. */
export function ontvangenIntake(
  intake: IntakeDetail,
  pieces: Partial<Record<Stuk, string[]>>,
  gekozen: readonly string[],
): OntvangenIntake {
  const words = (stuk: Stuk) => (gekozen.includes(stuk) ? (pieces[stuk] ?? null) : null)
  const one = (stuk: Stuk) => words(stuk)?.[0] ?? null
  return {
    nummer: intake.nummer,
    van: intake.contactpersoon,
    klager: one('klager'),
    bereikbaar: one('bereikbaar'),
    omschrijving: one('omschrijving'),
    wanneer: one('wanneer'),
    acties: words('acties'),
    toelichting: one('toelichting'),
  }
}
