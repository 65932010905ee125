import type { DemoBrief } from './brieven'

const vader = { naam: 'Tobias Nergens', bereikbaar: 'tobias@voorbeeld.invalid', namens: 'Bram Nergens' }
const commissie = {
  aan: 'commissie',
  ontvanger: 'Klachtencommissie Nergensland',
  ontvangerAdres: 'Postbus 0\n0000 AA Nergenshuizen',
}

/** The klacht of a father to the committee, signed and sent; and a machtiging that still lacks who helps him. */
export const brievenAanCommissie: readonly DemoBrief[] = [
  {
    ...{ dag: -40, soort: 'klachtbrief', definitief: -38 },
    waarden: {
      ...{ ...commissie, ...vader, adres: 'Bedachtlaan 7\n0000 ZZ Nergenshuizen' },
      aangeklaagde: 'M. Bedacht, directeur',
      omschrijving:
        'Bram wordt sinds januari in de pauze weggestuurd en uitgescholden. Wij vroegen drie keer om hulp. Er kwam geen plan.',
      feiten:
        'In januari, maart en april schreef ik de school. Ik kreeg twee keer geen antwoord. In mei werd de leerkracht ziek en bleef het plan liggen.',
      gedaan: 'Een gesprek met de directeur, samen met de vertrouwenspersoon. Er zijn excuses gemaakt.',
      verzoek: 'Ik wil dat iemand van buiten zegt of de school te lang heeft gewacht.',
      bijlagen: 'Drie mails aan de school',
    },
  },
  { dag: -7, soort: 'machtiging', waarden: { ...vader, rol: 'ouder', wijze: 'bijstaan' } },
]
