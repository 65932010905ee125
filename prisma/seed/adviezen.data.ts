import type { Aanleiding, Adviesvraag, Besluit, Cijfer } from '@/lib/domain/advies/advies'
import type { AdviesKern } from '@/lib/domain/advies/advies.inhoud'
import type { AmbtSoort } from '@/lib/domain/ambt/ambt'

/** Days are counted from today. */
export type DemoAdvies = {
  dag: number
  ambt: AmbtSoort
  vraag: Adviesvraag
  aanleiding: Aanleiding
  antwoordVoor: number
  kern: AdviesKern
  gesprek?: { dag: number; tekst: string }
  antwoord?: { dag: number; besluit: Besluit; klaar: number | null; tekst: string }
  effect?: { dag: number; kwaliteit: Cijfer; acceptatie: Cijfer; tekst: string }
}

export const adviezen: readonly DemoAdvies[] = [
  {
    ...{ dag: -35, ambt: 'directeur', vraag: 'ongevraagd', aanleiding: 'klacht', antwoordVoor: -5 },
    kern: {
      onderwerp: 'Toezicht in de pauze',
      feiten: 'Pesten gebeurt vaak in de pauze, achter het fietsenhok. Daar staat meestal niemand.',
      probleem: 'Leerlingen vertellen het pas laat, omdat niemand het zag.',
      mogelijkheden: 'Een vaste plek voor wie toezicht houdt. Of een lijst van plekken, elke week een andere.',
      voorstel: 'Zet bij elke pauze iemand achter het fietsenhok, tot de zomer. Kijk dan of het helpt.',
    },
  },
  {
    ...{ dag: -70, ambt: 'directeur', vraag: 'gevraagd', aanleiding: 'monitoring', antwoordVoor: -42 },
    kern: {
      onderwerp: 'Wat leerlingen durven zeggen',
      feiten: 'In de meting zei een op de vijf leerlingen dat zij bij niemand terecht kunnen.',
      probleem: 'Leerlingen weten niet wie de contactpersoon is.',
      mogelijkheden: 'Een ronde langs de klassen. Een kaart met foto in elk lokaal.',
      voorstel: 'Laat de contactpersoon zich elk najaar in alle klassen voorstellen.',
    },
    gesprek: { dag: -56, tekst: 'De directeur wil het graag. Zij zoekt tijd in het rooster.' },
    antwoord: {
      ...{ dag: -45, besluit: 'overgenomen', klaar: 0 },
      tekst: 'Wij doen dit voor de kerst in alle groepen. De kaart komt er ook.',
    },
  },
  {
    ...{ dag: -25, ambt: 'bestuur', vraag: 'ongevraagd', aanleiding: 'jaarverslag', antwoordVoor: -10 },
    kern: {
      onderwerp: 'Vragen aan nieuwe vrijwilligers',
      feiten: 'Scholen vragen een vrijwilliger op verschillende manieren om een verklaring omtrent het gedrag.',
      probleem: 'Wie op de ene school niet mag beginnen, begint op de andere.',
      mogelijkheden: 'Eén regel voor alle scholen. Of een lijst die elke school zelf bijhoudt.',
      voorstel: 'Maak één regel, en bespreek haar met alle directeuren.',
    },
    gesprek: { dag: -20, tekst: 'Het bestuur ziet het nut. Directeuren vrezen extra werk.' },
    antwoord: { dag: -18, besluit: 'deels', klaar: -12, tekst: 'De regel komt er. De lijst niet.' },
    effect: { dag: -3, kwaliteit: '4', acceptatie: '2', tekst: 'De regel is er. Nog niet elke school gebruikt haar.' },
  },
]
