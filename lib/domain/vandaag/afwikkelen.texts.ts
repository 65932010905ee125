import type { Nodig } from './afwikkelen.rules'

/** What is still needed, after the name of the case. */
export const nodigTekst: Record<Nodig, string> = {
  wachten: 'Voorgesteld aan een ander, die nog moet beslissen',
  intrekken: 'De ander kan het dossier niet meer aannemen. Trek het voorstel in',
  overdragen: 'De klager gaf toestemming. Draag het dossier over',
  toestemming: 'Vraag de klager wat die wil: overdragen, afsluiten of vernietigen',
  afsluiten: 'Sluit de melding af, of vernietig haar',
  verwijzen: 'Verwijs door, rond af of vernietig',
  afronden: 'Kijk terug en rond de intake af, of vernietig haar',
  vernietigen: 'Afgesloten. Vernietig wat u niet meer nodig hebt',
}
