import type { Activiteit } from './uren'

export const activiteitTekst: Record<Activiteit, string> = {
  begeleiding: 'Opvang en begeleiding',
  voorlichting: 'Voorlichting',
  advies: 'Advies',
  registratie: 'Registratie',
  professionalisering: 'Scholing en intervisie',
  overleg: 'Overleg',
}

/** Where the time comes from that nobody wrote down by hand. */
export const vanzelfTekst: Partial<Record<Activiteit, string>> = {
  begeleiding: 'uit de gesprekken in uw dossiers',
  voorlichting: 'uit uw voorlichtingsplan',
}

export const recordUrenRefusals = { in_future: 'Deze dag moet nog komen. Vul een dag in die geweest is.' }

/** "1:05", as it stands in a column of hours. */
export function klokTekst(minuten: number): string {
  return `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')}`
}
