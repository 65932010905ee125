import { schooljaarTekst, tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { Leesverslag } from './jaarverslag'
import { NIET_GETOOND } from './jaarverslag.texts'
import { werkNaam, werkTitel } from './werk.texts'

/** The published figures as rows of a sheet, the whole of the bestuur first. */
export function csvRijen({
  schooljaar,
  versie,
  cijfers,
  scholen,
}: Pick<Leesverslag, 'schooljaar' | 'versie' | 'cijfers' | 'scholen'>): (string | number)[][] {
  const naamVan = new Map(scholen.map(({ id, naam }) => [id, naam]))
  return [
    ['Schooljaar', 'Versie', 'School', 'Tabel', 'Onderdeel', 'Aantal'],
    ...cijfers.map(({ school, tabel, vak, aantal }) => [
      ...[schooljaarTekst(schooljaar), versie],
      school === null ? 'Alle scholen samen' : (naamVan.get(school) ?? ''),
      tabelTekst[tabel]?.titel ?? werkTitel[tabel] ?? tabel,
      vak === null ? 'Samen' : (vakTekst[tabel]?.[vak] ?? werkNaam(tabel, vak)),
      aantal ?? NIET_GETOOND,
    ]),
  ]
}
