/** The steps of a new intake, in order; one thing per page, and the check page last. */
export const intakeStappen = [
  { naam: 'school', titel: 'Wanneer en op welke school?' },
  { naam: 'klager', titel: 'Om wie gaat het?' },
  { naam: 'bereiken', titel: 'Hoe is de klager te bereiken?' },
  { naam: 'verhaal', titel: 'Wat is er gebeurd?' },
  { naam: 'onderwerp', titel: 'Waar gaat het over?' },
  { naam: 'meldplicht', titel: 'Moet dit gemeld worden?' },
  { naam: 'klopt', titel: 'Klopt het volgens de klager?' },
  { naam: 'acties', titel: 'Welke acties spreekt u af?' },
  { naam: 'controle', titel: 'Controleer uw antwoorden' },
] as const

export type IntakeStap = (typeof intakeStappen)[number]['naam']

/** Counted from one, as in the URL. */
export function stapAt(nummer: number): (typeof intakeStappen)[number] {
  return intakeStappen[nummer - 1] ?? intakeStappen[0]
}

export function nummerOf(naam: IntakeStap): number {
  return intakeStappen.findIndex((stap) => stap.naam === naam) + 1
}
