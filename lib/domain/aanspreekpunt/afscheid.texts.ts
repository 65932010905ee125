import type { AfscheidPunt, AfscheidSoort } from './afscheid.rules'

const zinnen: Record<AfscheidSoort, string> = {
  zaken:
    'Open zaken. Deze persoon draagt ze over met toestemming van de klager, sluit ze af of vernietigt ze. U ziet niet of het er zijn, en u hoeft het niet te vragen.',
  begeleidingen:
    'Open begeleidingen van aangeklaagden. Deze persoon sluit ze af of vernietigt ze. U ziet niet of het er zijn.',
  papier: 'Wat op papier of op een eigen apparaat staat. Dat gaat mee in de overdracht, of wordt vernietigd.',
  jaarverslag: 'De eigen cijfers voor het jaarverslag. Deze persoon legt ze vast voor de laatste dag.',
  gesprekken: 'De gesprekken met directeuren en het plan voor voorlichting. Spreek af wie daarmee verdergaat.',
  vervangt: 'Deze persoon is vervanger van',
  pesten: 'Hier is daarna niemand meer het aanspreekpunt voor pesten',
  sleutel: 'De sleutel van het ambt. Maak daarna op de bestuurstafel een nieuwe sleutel.',
  schoolgids: 'De naam in de schoolgids. Geborgen haalt hem uit de tekst. Een gids die gedrukt is, past u zelf aan.',
}

export function afscheidZin({ soort, namen }: AfscheidPunt): string {
  if (soort === 'vervangt') return `${zinnen.vervangt} ${namen.join(' en ')}. Spreek af wie dat overneemt.`
  if (soort === 'pesten') return `${zinnen.pesten}: ${namen.join(', ')}. Wijs iemand aan.`
  return zinnen[soort]
}
