import type { DemoKlacht } from './formele-klachten'

/** With the committee, after the hearing: both parties were heard together although one of them did not want it. */
export const klachtBijCommissie: DemoKlacht = {
  ...{ dag: -38, ontvangen: -37, bij: 'commissie', vorm: 'brief' },
  tekst: 'Vader bracht de brief zelf weg. Hij hoopt dat iemand van buiten zegt dat het anders had gemoeten.',
  stappen: [
    {
      ...{ dag: -36, stap: 'verzuim', kenmerken: ['dagtekening'] },
      tekst: 'De secretaris belde vader. Alleen de datum ontbrak.',
    },
    { dag: -34, stap: 'hersteld' },
    { dag: -29, stap: 'onderzoek', tekst: 'De brief van de commissie kwam een dag te laat.', verteld: -28 },
    {
      ...{ dag: -8, stap: 'zitting', uitkomst: 'samen' },
      kenmerken: ['bezwaar_klager', 'vertrouwenspersoon_erbij', 'voorzitter', 'tweede_lid'],
      tekst: 'Vader sprak rustig. De directeur zei dat het haar spijt.',
    },
  ],
}

/** With the bestuur, withdrawn because the klager would rather go on inside the school. */
export const klachtIngetrokken: DemoKlacht = {
  ...{ dag: -6, ontvangen: -6, bij: 'bestuur', vorm: 'brief' },
  tekst: 'De brief ging per post naar het bestuur.',
  stappen: [
    { dag: -4, stap: 'intrekken', uitkomst: 'terug_naar_binnen', tekst: 'Er is een gesprek gepland op school.' },
    { dag: -3, stap: 'stoppen', verteld: -2 },
  ],
}
