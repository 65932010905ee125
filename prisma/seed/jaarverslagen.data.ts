import type { Teksten } from '@/lib/domain/jaarverslag/jaarverslag'

/** Of the year before last: published. */
export const vroeger: Teksten = {
  kort: 'Mensen weten de vertrouwenspersoon steeds beter te vinden. De meeste zaken losten zij op met een gesprek op school.',
  veelvoorkomend:
    'Pesten komt het vaakst voor. Het begint meestal in een groepsapp en gaat op het plein door.\nDaarna volgt de manier waarop mensen met elkaar praten, vooral tussen ouders en school.',
  trends: 'Ouders kwamen vaker zelf. Medewerkers kwamen eerder, toen een gesprek nog genoeg was.',
  conclusies:
    'Bij klachten over communicatie hielp een eerste gesprek bijna altijd. Waar dat gesprek uitbleef, duurde een zaak langer.\nLeraren zien pesten in een app vaak pas laat.',
  aanbevelingen:
    '1. Spreek per school af wie meekijkt als er ruzie is in een groepsapp.\n2. Zet op elke schoolsite één pagina met wie ouders en leerlingen kunnen spreken.\n3. Geef elke school één vast uur per maand waarin de directeur met de vertrouwenspersoon praat.',
  acties:
    '1. In het najaar een avond voor ouders over groepsapps.\n2. Een les voor de hoogste groepen, samen met de leerkracht.',
  voorlichting: 'De lessen werkten het best als de leerkracht zelf meedeed.',
}

export const reactie =
  'Dank u wel voor dit verslag.\nHet eerste en het tweede advies voeren wij dit schooljaar uit. Over het derde praten wij met de directeuren.'

/** Of the last year: begun, and not finished. */
export const nu: Teksten = {
  kort: 'Er kwamen meer zaken binnen dan een jaar eerder. Ook dit jaar bleef het meeste binnen de school.',
  veelvoorkomend: 'Pesten en de manier waarop mensen met elkaar praten komen weer het vaakst voor.',
  trends: 'Er zijn meer klachten van medewerkers dan vorig jaar. Wij denken dat zij de weg beter kennen.',
}
