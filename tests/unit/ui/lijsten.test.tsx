import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AanstellingFeiten } from '@/components/aanstelling/aanstelling-feiten'
import { DossierLijst } from '@/components/dossier/dossier-lijst'
import { intakeStappen } from '@/components/intake/intake-stappen'
import { FilterKeuze } from '@/components/melding/filter-keuze'
import { Place } from '@/components/shell/place'
import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'

const navOf = (html: string) => /<nav.*?<\/nav>/s.exec(html)?.[0] ?? ''

test('meldingen and dossiers are narrowed in one and the same way', () => {
  const dossiers = navOf(renderToStaticMarkup(<DossierLijst bestuurId="b" regels={[]} pagina={1} paginas={0} />))
  const meldingen = navOf(renderToStaticMarkup(<FilterKeuze bestuurId="b" filter={{ pagina: 1 }} />))
  const shape = (html: string) => html.replace(/>[^<]+</g, '><').replace(/href="[^"]*"/g, '')
  const line = /<div class="pager">.*?<\/div>/s
  expect(dossiers).toContain('<span class="meta">Stand</span><b aria-current="true">alle</b>')
  expect(meldingen).toContain('<span class="meta">Stand</span><b aria-current="true">alle</b>')
  expect(shape(line.exec(dossiers)?.[0] ?? '').slice(0, 60)).toBe(shape(line.exec(meldingen)?.[0] ?? '').slice(0, 60))
})

test('who serves one bestuur has nothing to switch to', () => {
  expect(renderToStaticMarkup(<Place name="Wolkenrijk" />)).not.toContain('Wissel')
  expect(renderToStaticMarkup(<Place name="Wolkenrijk" switchHref="/besturen" />)).toContain('Wissel')
})

test('a role for the whole bestuur names no schools', () => {
  const facts = { vanaf: '2026-11-22', tot: null, inDienst: null, soort: null, doelgroep: [], nevenfuncties: [] }
  const shown = (rol: string, alleScholen = false) => {
    const aanstelling = { ...facts, rol, voordracht: false } as unknown as Aanstelling
    const scholen = ['De Regenboog', 'De Zon']
    return renderToStaticMarkup(<AanstellingFeiten naam="Noor" {...{ aanstelling, scholen, alleScholen }} />)
  }
  expect(shown('bestuurder')).toContain('Het hele bestuur')
  expect(shown('bestuurder')).not.toContain('De Regenboog')
  expect(shown('directeur')).toContain('De Regenboog, De Zon')
  expect(shown('vertrouwenspersoon', true)).toContain('Alle scholen')
  expect(shown('vertrouwenspersoon', true)).not.toContain('De Zon')
})

test('no step of the intake has the same title as another, or as the question about the klager', () => {
  const titels = intakeStappen.map(({ titel }) => titel)
  expect(new Set(titels).size).toBe(titels.length)
  expect(titels).not.toContain('Wie is de klager?')
})
