import { describe, expect, test } from 'vitest'
import { partijen, probleemgebieden } from '@/lib/domain/melding/melding'
import {
  type Keuze,
  type SjabloonSoort,
  type StapSoort,
  sjabloonSoorten,
} from '@/lib/domain/routesjabloon/routesjabloon'
import { onzeStappen } from '@/lib/domain/routesjabloon/routesjabloon.data'
import * as rules from '@/lib/domain/routesjabloon/routesjabloon.rules'
import { amendRoutesjabloonInput } from '@/lib/domain/routesjabloon/routesjabloon.schema'
import { keuzeZin, sjabloonTekst, stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'

const school = 'b3f1c0de-0000-4000-8000-000000000001'
const stap = (soort: StapSoort, kring: Keuze['kring'] = 'binnen'): Keuze => ({ soort, kring })
const keuzesVan = (soort: SjabloonSoort): Keuze[] =>
  onzeStappen[soort].map(({ soort: een, kring }) => ({ soort: een, kring }))
const soorten = (stappen: readonly Keuze[]) => stappen.map(({ soort }) => soort)

/** The table of domein.md, read by hand: what must stand in the row, in this order. */
const tabel: Record<SjabloonSoort, readonly StapSoort[]> = {
  ongewenst_gedrag: ['vertrouwenspersoon', 'externe', 'directie', 'bestuur', 'klachtencommissie', 'aangifte'],
  seksueel: ['vertrouwenspersoon', 'externe', 'directie', 'bestuur', 'klachtencommissie', 'aangifte'],
  seksueel_minderjarige: ['meldplicht'],
  schoolorganisatie: ['directie', 'vertrouwenspersoon', 'externe', 'bestuur', 'klachtencommissie'],
  onderwijskundig: ['betrokkene', 'lijn', 'vertrouwenspersoon', 'externe', 'bestuur', 'klachtencommissie'],
  persoonlijk_of_thuis: [
    ...(['hulp_op_school', 'zorgteam', 'hulpverlening'] as const),
    ...(['directie', 'personeelsfunctionaris', 'bedrijfsmaatschappelijk_werk', 'arbodienst'] as const),
  ],
  huiselijk_geweld: ['aandachtsfunctionaris', 'veilig_thuis'],
  passend_onderwijs: ['onderwijsconsulent', 'samenwerkingsverband', 'geschillencommissie', 'vertrouwenspersoon'],
  arbeidsconflict: ['vakbond', 'rechtsbijstand', 'bedrijfsmaatschappelijk_werk', 'vertrouwenspersoon'],
  vraag_van_aangeklaagde: ['begeleider_aangeklaagde'],
  anoniem_of_via_via: ['signaal_doorgeven'],
}

describe('R-ROUTE-2: the eleven rows', () => {
  test('there are eleven, each with a text, and each kind of case finds one', () => {
    expect(sjabloonSoorten).toHaveLength(11)
    expect(Object.keys(onzeStappen).toSorted()).toEqual([...sjabloonSoorten].toSorted())
    for (const soort of sjabloonSoorten) expect(sjabloonTekst[soort].naam).not.toBe('')
    for (const gebied of probleemgebieden) expect(sjabloonSoorten).toContain(rules.sjabloonSoortOf(gebied))
  })

  test.each(Object.entries(tabel))('R-ROUTE-2: %s goes past its steps in their order', (soort, verwacht) => {
    const ons = soorten(rules.onsSjabloon(soort as SjabloonSoort).stappen)
    expect(ons.filter((een) => verwacht.includes(een))).toEqual(verwacht)
    expect(new Set(ons).size).toBe(ons.length)
    for (const een of ons) expect(stapTekst[een].uitleg).not.toBe('')
  })

  test('R-ROUTE-2: only what a medewerker does to a minor goes the way of the law', () => {
    for (const een of partijen)
      expect([een, rules.sjabloonSoortOf('seksueel', een)]).toEqual([
        een,
        een === 'medewerker_minderjarige_leerling' ? 'seksueel_minderjarige' : 'seksueel',
      ])
    expect(rules.sjabloonSoortOf('schoolorganisatie', 'medewerker_minderjarige_leerling')).toBe('schoolorganisatie')
  })

  test('R-ROUTE-2: pupils and staff go their own way, and aangifte needs a criminal fact', () => {
    const thuis = rules.onsSjabloon('persoonlijk_of_thuis')
    expect(soorten(rules.stappenFor(thuis, { wie: 'leerling' }))).toEqual([
      'hulp_op_school',
      'zorgteam',
      'hulpverlening',
    ])
    expect(soorten(rules.stappenFor(thuis, { wie: 'medewerker' }))).not.toContain('zorgteam')
    expect(rules.stappenFor(thuis, {})).toEqual(thuis.stappen)
    const gedrag = rules.onsSjabloon('ongewenst_gedrag')
    expect(soorten(rules.stappenFor(gedrag, { strafbaar: true }))).toContain('aangifte')
    expect(soorten(rules.stappenFor(gedrag, { strafbaar: true }))).not.toContain('bemiddeling')
    expect(soorten(rules.stappenFor(gedrag, { strafbaar: false }))).not.toContain('aangifte')
  })

  test('R-ROUTE-1: the klager chooses, but for what the law asks', () => {
    expect(keuzeZin('ongewenst_gedrag')).toContain('U kiest zelf')
    expect(keuzeZin('seksueel_minderjarige')).toContain('moet van de wet')
    expect(keuzeZin('vraag_van_aangeklaagde')).toBeNull()
  })

  test('only a part is guided in passend onderwijs and in an arbeidsconflict', () => {
    const met = sjabloonSoorten.filter((soort) => onzeStappen[soort].some(({ deel }) => deel))
    expect(met).toEqual(['passend_onderwijs', 'arbeidsconflict'])
  })
})

describe('R-ROUTE-2: adapted per bestuur and school', () => {
  const regel = (schoolId: string | null, versie: number, stappen: readonly Keuze[]) => ({
    soort: 'ongewenst_gedrag' as const,
    ...{ schoolId, versie, stappen },
  })
  const kort = [stap('directie'), stap('klachtencommissie', 'buiten'), stap('aangifte', 'ernaast')]

  test('R-ROUTE-2: the school goes before the bestuur, the bestuur before ours, the newest before what it replaced', () => {
    const bestuur = regel(null, 1, kort)
    const van = (regels: Parameters<typeof rules.sjabloonFor>[2]) => {
      const { van: bron, versie } = rules.sjabloonFor('ongewenst_gedrag', school, regels)
      return [bron, versie]
    }
    expect(van([])).toEqual(['geborgen', 1])
    expect(van([bestuur])).toEqual(['bestuur', 1])
    expect(van([regel(school, 2, kort), regel(school, 1, kort), bestuur])).toEqual(['school', 2])
    expect(van([regel('andere', 3, kort)])).toEqual(['geborgen', 1])
    // A version without steps gives the place back to what stands above it.
    expect(van([regel(school, 1, kort), regel(school, 2, []), bestuur])).toEqual(['bestuur', 1])
  })

  test('what ours says of a step stays with it', () => {
    const { stappen } = rules.sjabloonFor('ongewenst_gedrag', null, [regel(null, 1, kort)])
    expect(stappen).toEqual([
      stap('directie'),
      stap('klachtencommissie', 'buiten'),
      { soort: 'aangifte', kring: 'ernaast', alleen: 'strafbaar' },
    ])
  })

  test.each([
    [
      'the klachtencommissie left out',
      'schoolorganisatie',
      [stap('directie')],
      { kind: 'verplicht', soort: 'klachtencommissie' },
    ],
    ['nothing left', 'schoolorganisatie', [], { kind: 'leeg' }],
    [
      'bemiddeling where the meldplicht holds',
      'seksueel_minderjarige',
      [...keuzesVan('seksueel_minderjarige'), stap('bemiddeling')],
      { kind: 'kan_niet', soort: 'bemiddeling' },
    ],
    [
      'something before the report',
      'seksueel_minderjarige',
      [stap('directie'), ...keuzesVan('seksueel_minderjarige')],
      { kind: 'verplicht', soort: 'meldplicht' },
    ],
    [
      'a vertrouwenspersoon for the aangeklaagde',
      'vraag_van_aangeklaagde',
      [stap('begeleider_aangeklaagde'), stap('vertrouwenspersoon')],
      { kind: 'kan_niet', soort: 'vertrouwenspersoon' },
    ],
  ] as const)('R-ROUTE-2: refused: %s', (_naam, soort, stappen, failure) => {
    expect(rules.amend(soort, stappen)).toEqual({ ok: false, failure })
  })

  test.each(sjabloonSoorten)('R-ROUTE-2: ours of %s may be laid down as it is', (soort) => {
    expect(rules.amend(soort, keuzesVan(soort))).toEqual({ ok: true, value: keuzesVan(soort) })
  })

  test('the form sends a circle and a place per step', () => {
    const form = {
      ...{ soort: 'schoolorganisatie', schoolId: '', versie: '0' },
      ...{ 'kring-klachtencommissie': 'buiten', 'plaats-klachtencommissie': '9' },
      ...{ 'kring-directie': 'binnen', 'plaats-directie': ' 1 ', 'kring-vakbond': '', 'plaats-vakbond': '4' },
    }
    expect(amendRoutesjabloonInput.parse(form)).toEqual({
      ...{ soort: 'schoolorganisatie', schoolId: null, versie: 0 },
      stappen: [stap('directie'), stap('klachtencommissie', 'buiten')],
    })
    const zonder = amendRoutesjabloonInput.safeParse({ ...form, 'plaats-directie': 'eerste' })
    expect(zonder.error?.issues).toMatchObject([{ path: ['plaats-directie'] }])
  })
})
