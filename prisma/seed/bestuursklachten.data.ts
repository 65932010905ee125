import type { Eindgebeurtenis, Hoorder, Klachtstap } from '@/lib/domain/bestuursklacht/bestuursklacht'

type Stap = {
  dag: number
  stap: Klachtstap
  uitkomst?: string
  kenmerken?: string[]
  /** In days from today, or an event. */
  tot?: number
  totBij?: Eindgebeurtenis
  toelichting: string
  maatregelen?: string
  /** Who was told on that day; of a copy also what was left out of it. */
  verteld?: readonly { aan: Hoorder; weggelaten?: string }[]
}
export type DemoBestuursklacht = {
  ontvangen: number
  klager: string
  aangeklaagde: string
  klacht: string
  stappen: readonly Stap[]
}

const vierNee = ['niet_ingewikkeld', 'niet_ernstig', 'niet_twijfel', 'niet_ingrijpend']

/** One that waits for a decision after an advice, and one that the bestuur handled itself. */
export const bestuursklachten: readonly DemoBestuursklacht[] = [
  {
    ontvangen: -60,
    klager: 'Mevrouw Fantasia, moeder van Pip, Nergensweg 1, 000 000 00 00',
    aangeklaagde: 'Een leraar van groep 8',
    klacht:
      'De leraar zet Pip voor de klas te kijk. Een gesprek met de school hielp niet. Sinds de herfst is het erger.',
    stappen: [
      {
        ...{ dag: -59, stap: 'naar_commissie', uitkomst: 'bestuur_verwijst' },
        toelichting: 'Wij twijfelen over wat er gebeurde. Daarom vragen wij eerst advies aan de klachtencommissie.',
        verteld: [{ aan: 'klager' }, { aan: 'directeur' }],
      },
      {
        ...{ dag: -58, stap: 'voorziening', uitkomst: 'anders', totBij: 'besluit' },
        toelichting: 'Pip gaat zolang naar de andere groep 8. Haar moeder en de leraar vinden dat goed.',
        maatregelen: 'Pip krijgt les in de andere groep, tot wij besluiten.',
        verteld: [{ aan: 'klager' }, { aan: 'aangeklaagde' }],
      },
      {
        ...{ dag: -20, stap: 'advies', uitkomst: 'deels_gegrond', kenmerken: ['aanbevelingen'] },
        toelichting: 'De commissie vindt de manier van aanspreken niet goed. Voor opzet ziet zij geen bewijs.',
      },
      {
        ...{ dag: -6, stap: 'voornemen', uitkomst: 'deels_gegrond', kenmerken: ['maatregelen'], tot: 4 },
        toelichting: 'Wij zijn van plan het oordeel te volgen.',
        maatregelen: 'Begeleiding in de klas, en elke maand een gesprek met de directeur.',
        verteld: [{ aan: 'aangeklaagde' }],
      },
    ],
  },
  {
    ontvangen: -50,
    klager: 'De heer Verzinsel, vader van Kas, Nergensweg 2',
    aangeklaagde: 'De administratie van de school',
    klacht: 'Ik kreeg drie keer geen antwoord op mijn vraag over de overblijf.',
    stappen: [
      {
        ...{ dag: -48, stap: 'zelf_afhandelen', kenmerken: [...vierNee, 'klager_vraagt_melding'] },
        toelichting: 'De heer Verzinsel wil vooral een antwoord. Hij weet dat hij naar de commissie kan.',
        verteld: [{ aan: 'klager' }, { aan: 'aangeklaagde' }, { aan: 'commissie' }],
      },
      {
        ...{ dag: -44, stap: 'voornemen', uitkomst: 'gegrond', tot: -36 },
        toelichting: 'Wij zijn van plan de klacht gegrond te verklaren.',
        verteld: [{ aan: 'aangeklaagde' }],
      },
      {
        dag: -38,
        stap: 'verweer',
        uitkomst: 'mondeling',
        toelichting: 'De administratie herkent het en biedt excuses aan.',
      },
      {
        ...{ dag: -30, stap: 'besluit', uitkomst: 'gegrond', kenmerken: ['maatregelen'] },
        toelichting: 'De klacht is gegrond. Op een vraag hoort binnen een week een antwoord te komen.',
        maatregelen: 'Elke vraag krijgt voortaan dezelfde dag een bericht van ontvangst.',
        verteld: [
          { aan: 'klager', weggelaten: 'Wie van de administratie ziek was. Dat is van die persoon zelf.' },
          { aan: 'aangeklaagde' },
        ],
      },
    ],
  },
]
