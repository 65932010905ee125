import type { Doelgroep, IngangSoort } from './socialekaart'

export const soortTekst: Record<IngangSoort, string> = {
  vertrouwensinspecteur: 'Vertrouwensinspecteur',
  veilig_thuis: 'Veilig Thuis',
  klachtencommissie: 'Klachtencommissie',
  onderwijsconsulent: 'Onderwijsconsulent',
  geschillencommissie: 'Geschillencommissie',
  adviespunt: 'Adviespunt',
  politie: 'Politie',
  slachtofferhulp: 'Slachtofferhulp',
  luisterlijn: 'Luisterlijn',
  intern_begeleider: 'Intern begeleider',
  mentor: 'Mentor',
  leerlingbegeleider: 'Leerlingbegeleider',
  schoolmaatschappelijk_werk: 'Schoolmaatschappelijk werk',
  jeugdarts: 'Jeugdarts',
  huisarts: 'Huisarts',
  leerplichtambtenaar: 'Leerplichtambtenaar',
  aandachtsfunctionaris: 'Aandachtsfunctionaris',
  begeleider_aangeklaagde: 'Begeleider van de aangeklaagde',
  personeelsfunctionaris: 'Personeelsfunctionaris',
  arbodienst: 'Arbodienst',
  bedrijfsmaatschappelijk_werk: 'Bedrijfsmaatschappelijk werk',
  vakbond: 'Vakbond',
  rechtsbijstand: 'Rechtsbijstand',
  mediator: 'Mediator',
  hulpverlening: 'Hulpverlening',
  anders: 'Iets anders',
}

export const doelgroepTekst: Record<Doelgroep, string> = {
  leerling: 'leerlingen',
  ouder: 'ouders',
  medewerker: 'medewerkers',
}

export const ingangRefusals = {
  changed_elsewhere: 'Iemand anders heeft dit intussen veranderd. Kijk eerst wat er nu staat.',
  unknown_school: 'Deze school kunt u niet kiezen. Kies een school uit de lijst.',
}
