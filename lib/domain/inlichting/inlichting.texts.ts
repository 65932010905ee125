import { dossierRefusals } from '@/lib/domain/dossier/dossier.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Inlichter, Onderwerp } from './inlichting'

export const inlichterTekst: Record<Inlichter, string> = {
  directie: 'de directie',
  bestuur: 'het bestuur',
  klachtencommissie: 'de klachtencommissie',
  klager: 'de klager zelf',
}

export const onderwerpTekst: Record<Onderwerp, string> = {
  begeleider: 'dat er een begeleider voor aangeklaagden is, en hoe die te bereiken is',
  informatie: 'het recht op informatie: weten waar de klacht over gaat en hoe het verder gaat',
  gehoord: 'het recht om gehoord te worden: de eigen kant vertellen',
  bijstand: 'het recht op bijstand: iemand meenemen naar een gesprek',
  verweer: 'het recht op verweer: antwoorden op wat er gezegd is',
  raadsman: 'bij de klachtencommissie of justitie: hulp van een raadsman of advocaat',
}

const vroeg = 'Vertel de aangeklaagde nog niets'

export const recordRefusals = {
  ...dossierRefusals,
  no_aangeklaagde: `Deze persoon staat niet als aangeklaagde in dit dossier. Leg hem eerst vast bij “Personen of klacht wijzigen”.`,
  no_first_step: `${vroeg}. De klager zette nog geen eerste stap. Begin eerst een stap van de klachtroute, of leg de formele klacht vast.`,
  before_first_step: ({ vanaf }: { vanaf: Datum }) =>
    `De klager zette de eerste stap op ${formatDatum(vanaf)}. Vul een dag in vanaf die dag.`,
  in_future: 'Deze dag moet nog komen. Vul een dag in tot en met vandaag.',
}
