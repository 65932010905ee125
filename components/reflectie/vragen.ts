/** The fields of a card: a rating for each statement, and three questions. */
export const stellingVelden = ['eerste', 'tweede', 'derde'] as const

export const vraagVan = {
  wat: 'Wat wilt u anders of beter doen?',
  hoe: 'Hoe pakt u dat aan?',
  wie: 'Wie of wat hebt u daarbij nodig?',
} as const
export const vraagVelden = ['wat', 'hoe', 'wie'] as const
