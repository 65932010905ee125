import type { Eenheid, Periode } from '@/lib/domain/termijn/termijn'

/** start, length, the last day, and why; `gesloten` are the closed days of who must act, `ruw` leaves R-TERM-2 out. */
export type Geval = [
  start: string,
  aantal: number,
  eenheid: Eenheid,
  laatste: string,
  waarom: string,
  meer?: { gesloten?: [string, string][]; ruw?: true },
]

export const periodes = (gesloten: [string, string][] = []): Periode[] =>
  gesloten.map(([van, tot]) => ({ van, tot }) as Periode)

const herfst: [string, string] = ['2026-10-17', '2026-10-25']
const kerst: [string, string] = ['2026-12-19', '2027-01-03']

// Reckoned by hand with a calendar of each year beside it.
export const gevallen: readonly Geval[] = [
  // Weeks
  ['2026-11-02', 4, 'weken', '2026-11-30', 'Monday to Monday'],
  ['2026-11-02', 2, 'weken', '2026-11-16', 'omission repaired'],
  ['2026-11-22', 4, 'weken', '2026-12-21', 'from a Sunday: Sunday 20 moves to Monday'],
  ['2026-11-22', 4, 'weken', '2026-12-20', 'the same left where it falls', { ruw: true }],
  ['2026-11-27', 4, 'weken', '2026-12-28', 'first Christmas day on a Friday, then a weekend'],
  ['2026-11-28', 4, 'weken', '2026-12-28', 'second Christmas day on a Saturday'],
  ['2026-12-04', 4, 'weken', '2027-01-04', 'New Year on a Friday'],
  ['2025-12-04', 4, 'weken', '2026-01-05', 'New Year on Thursday, Friday 2 January made equal'],
  ['2025-12-05', 4, 'weken', '2026-01-05', 'Friday 2 January itself'],
  ['2026-03-06', 4, 'weken', '2026-04-07', 'Goede Vrijdag 3 April, Easter Monday the 6th'],
  ['2026-03-09', 4, 'weken', '2026-04-07', 'Easter Monday'],
  ['2026-03-10', 4, 'weken', '2026-04-07', 'the Tuesday after Easter stays'],
  ['2026-03-30', 4, 'weken', '2026-04-28', 'Koningsdag on a Monday'],
  ['2026-04-07', 4, 'weken', '2026-05-06', 'Bevrijdingsdag on a Tuesday'],
  ['2026-04-16', 4, 'weken', '2026-05-18', 'Hemelvaart 14 May, the Friday made equal'],
  ['2026-04-17', 4, 'weken', '2026-05-18', 'that Friday itself'],
  ['2026-04-27', 4, 'weken', '2026-05-26', 'Pinkstermaandag 25 May'],
  ['2026-10-13', 4, 'weken', '2026-11-10', 'a closed week does not count in weeks', { gesloten: [herfst] }],
  ['2026-09-21', 4, 'weken', '2026-10-19', 'ends in a closed week and stays there', { gesloten: [herfst] }],
  ['2026-11-02', 8, 'weken', '2026-12-28', 'four weeks and four more'],
  ['2026-11-02', 0, 'weken', '2026-11-02', 'no time at all'],
  ['2026-11-01', 0, 'weken', '2026-11-02', 'no time at all, on a Sunday'],
  // Koningsdag
  ['2025-03-28', 4, 'weken', '2025-04-25', 'in 2025 the 27th is a Sunday: Friday the 25th is a working day'],
  ['2025-03-29', 4, 'weken', '2025-04-28', 'Saturday 26 April is Koningsdag, Monday follows'],
  ['2025-03-31', 4, 'weken', '2025-04-28', 'and Monday 28 April is a working day'],
  ['2031-03-29', 4, 'weken', '2031-04-28', 'Koningsdag on Saturday again in 2031'],
  ['2025-03-24', 20, 'werkdagen', '2025-04-23', 'over Goede Vrijdag and Easter Monday of 2025'],
  // Working days
  ['2026-11-02', 5, 'werkdagen', '2026-11-09', 'receipt on Monday: Tuesday is the first'],
  ['2026-11-06', 5, 'werkdagen', '2026-11-13', 'receipt on Friday'],
  ['2026-11-07', 5, 'werkdagen', '2026-11-13', 'receipt on Saturday: Monday is the first'],
  ['2026-11-08', 5, 'werkdagen', '2026-11-13', 'receipt on Sunday'],
  ['2026-12-22', 5, 'werkdagen', '2026-12-30', 'over Christmas'],
  ['2026-12-30', 2, 'werkdagen', '2027-01-04', 'over New Year'],
  ['2026-04-01', 2, 'werkdagen', '2026-04-07', 'over Easter'],
  ['2026-04-24', 1, 'werkdagen', '2026-04-28', 'over a weekend and Koningsdag'],
  ['2026-05-13', 1, 'werkdagen', '2026-05-18', 'over Hemelvaart and the day made equal'],
  ['2026-05-22', 5, 'werkdagen', '2026-06-01', 'over Pinksteren'],
  ['2026-10-15', 5, 'werkdagen', '2026-10-29', 'over a closed week', { gesloten: [herfst] }],
  ['2026-10-20', 5, 'werkdagen', '2026-10-30', 'receipt in a closed week', { gesloten: [herfst] }],
  ['2026-12-18', 5, 'werkdagen', '2027-01-08', 'over two closed weeks', { gesloten: [kerst] }],
  ['2026-12-16', 5, 'werkdagen', '2027-01-06', 'two days before them, three after', { gesloten: [kerst] }],
  [
    '2026-10-15',
    5,
    'werkdagen',
    '2026-11-05',
    'two closed periods that touch',
    { gesloten: [herfst, ['2026-10-26', '2026-10-30']] },
  ],
  ['2026-10-15', 1, 'werkdagen', '2026-10-16', 'the last day before a closed week', { gesloten: [herfst] }],
  ['2026-10-16', 1, 'werkdagen', '2026-10-26', 'the first after it', { gesloten: [herfst] }],
  ['2026-11-03', 1, 'werkdagen', '2026-11-05', 'one closed day', { gesloten: [['2026-11-04', '2026-11-04']] }],
  // The same working day
  ['2026-11-03', 0, 'werkdagen', '2026-11-03', 'the same working day'],
  ['2026-11-07', 0, 'werkdagen', '2026-11-09', 'found out on a Saturday'],
  ['2026-12-25', 0, 'werkdagen', '2026-12-28', 'found out at Christmas'],
  ['2026-10-20', 0, 'werkdagen', '2026-10-26', 'found out in a closed week', { gesloten: [herfst] }],
  ['2026-11-07', 0, 'werkdagen', '2026-11-09', 'a working day whatever the setting', { ruw: true }],
  // Days
  ['2026-11-20', 14, 'dagen', '2026-12-04', 'two weeks in days'],
  ['2026-12-01', 30, 'dagen', '2026-12-31', 'to the end of the year'],
  ['2028-02-15', 14, 'dagen', '2028-02-29', 'to the leap day'],
  ['2027-02-15', 14, 'dagen', '2027-03-01', 'no leap day'],
  ['2026-11-21', 14, 'dagen', '2026-12-07', 'a Saturday moves'],
  // Months
  ['2026-01-31', 1, 'maanden', '2026-03-02', 'to 28 February, a Saturday'],
  ['2026-01-31', 1, 'maanden', '2026-02-28', 'the same left where it falls', { ruw: true }],
  ['2028-01-31', 1, 'maanden', '2028-02-29', 'to the leap day, a Tuesday'],
  ['2026-03-31', 1, 'maanden', '2026-04-30', 'to the last of a month of thirty'],
  ['2026-08-31', 1, 'maanden', '2026-09-30', 'August to September'],
  ['2026-11-22', 1, 'maanden', '2026-12-22', 'an AVG request received on a Sunday'],
  ['2026-11-25', 1, 'maanden', '2026-12-28', 'to first Christmas day'],
  ['2026-11-30', 3, 'maanden', '2027-03-01', 'to 28 February 2027, a Sunday'],
  ['2026-02-28', 1, 'maanden', '2026-03-30', 'the last of February keeps its number: Saturday the 28th moves'],
  ['2026-04-05', 1, 'maanden', '2026-05-06', 'to Bevrijdingsdag'],
  // Years
  ['2025-11-03', 1, 'jaren', '2026-11-03', 'a year after the last act'],
  ['2024-02-29', 1, 'jaren', '2025-02-28', 'from a leap day'],
  ['2024-02-29', 4, 'jaren', '2028-02-29', 'from leap day to leap day'],
  ['2025-11-22', 1, 'jaren', '2026-11-23', 'to a Sunday'],
  ['2025-12-25', 1, 'jaren', '2026-12-28', 'Christmas to Christmas, a Friday'],
  ['2026-04-27', 1, 'jaren', '2027-04-28', 'Koningsdag to Koningsdag'],
  ['2026-05-05', 2, 'jaren', '2028-05-08', 'Bevrijdingsdag 2028 on a Friday'],
  // Days made equal
  ['2027-04-09', 4, 'weken', '2027-05-10', 'Hemelvaart 6 May 2027, 7 May made equal'],
  ['2028-03-31', 4, 'weken', '2028-05-01', '28 April 2028 made equal, after Koningsdag on a Thursday'],
  ['2028-04-27', 4, 'weken', '2028-05-29', 'Hemelvaart 25 May 2028, 26 May made equal'],
  ['2024-11-29', 4, 'weken', '2024-12-30', '27 December 2024 made equal'],
  ['2025-05-02', 4, 'weken', '2025-06-02', '30 May 2025 made equal'],
]
