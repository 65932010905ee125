/** The fields of a card: a rating for each statement, and three questions. */
export const stellingVelden = ['eerste', 'tweede', 'derde'] as const

export const vragen = [
  { veld: 'wat', label: 'Wat wilt u anders of beter doen?' },
  { veld: 'hoe', label: 'Hoe pakt u dat aan?' },
  { veld: 'wie', label: 'Wie of wat hebt u daarbij nodig?' },
] as const
