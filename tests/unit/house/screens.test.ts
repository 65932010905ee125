import { describe, test } from 'vitest'
import {
  noInlineStyle,
  readingFormsAreBoundByTheirPage,
  sealedFieldsHaveNoName,
  sealedFormsHaveNoAction,
  sealedLinksDoNotPrefetch,
} from '../../house/rules/screens.rule'
import { expectBite } from './plant'

const page = (text: string) => ({ 'app/[bestuur]/vandaag/page.tsx': `export const a = (${text})` })
const form = 'app/[bestuur]/dossiers/close-dossier.form.tsx'
const sealed = (text: string) => ({
  [form]: `export const a = (${text})`,
  'app/[bestuur]/dossiers/close-dossier.action.ts': 'export const closeDossierAction = sealedAction({ run })',
})

describe('links to sealed pages do not prefetch', () => {
  test.each([
    '<Link href={routes.dossier(b, id)}>Open</Link>',
    '<Link href={regel.href} className="x">Open</Link>',
    '<Link href={`/${b}/dossiers/${id}`} prefetch>Open</Link>',
    '<Link href="/b/meldingen">Open</Link>',
  ])('%s', (planted) => {
    expectBite(
      sealedLinksDoNotPrefetch,
      page(planted),
      page('<Link prefetch={false} href={routes.dossier(b, (x) => x > 1)}>Open</Link>'),
    )
  })

  test('a public address may', () => {
    expectBite(sealedLinksDoNotPrefetch, page('<Link href={a}>Hulp</Link>'), page('<Link href="/hulp">Hulp</Link>'))
  })
})

describe('sealed fields have no name', () => {
  test.each([
    '<textarea name="verhaal" rows={4} />',
    '<input type="text" name={veld} />',
    '<input name="naam" />',
    '<TextField label={<b title="x">Naam</b>} name="naam" />',
    '<DatumVeld name="geboren" />',
  ])('%s', (planted) => {
    expectBite(
      sealedFieldsHaveNoName,
      sealed(planted),
      sealed(
        '<p><textarea id="verhaal" /><input type="radio" name="grond" /><TextField label={<input name="x" type="radio" />} /></p>',
      ),
    )
  })

  test('a sealed field makes its form sealed, whatever the file is called', () => {
    const field = (name: string) => ({
      'app/[bestuur]/intakes/naam.tsx': `const a = <p><TextInput id="naam" sealed label="Naam" /><input ${name} /></p>`,
    })
    expectBite(sealedFieldsHaveNoName, field('name="klas"'), field('id="klas"'))
  })

  test('a form that seals, or takes a passphrase, counts as sealed; an ordinary one does not', () => {
    const field = '<input name="naam" />'
    expectBite(
      sealedFieldsHaveNoName,
      { [form]: `import { seal } from '@/lib/domain/dossier/dossier.sealing'\nexport const a = ${field}` },
      { [form]: `export const a = ${field}` },
    )
    expectBite(
      sealedFieldsHaveNoName,
      { 'app/inloggen/sign-in.form.tsx': '<input type="password" name="wachtzin" />' },
      { 'app/inloggen/sign-in.form.tsx': '<input type="password" autoComplete="current-password" />' },
    )
  })
})

describe('sealed forms have no action', () => {
  test.each(['<form action={act} onSubmit={submit} />', '<button formAction={act}>Bewaar</button>'])(
    '%s',
    (planted) => {
      expectBite(sealedFormsHaveNoAction, sealed(planted), sealed('<form onSubmit={submit} noValidate />'))
    },
  )
})

test('sealed forms are not ordinary forms', () => {
  const own = (line: string) => ({ [form]: `${line}\nexport const a = <TextInput id="x" sealed label="X" />` })
  expectBite(
    sealedFormsHaveNoAction,
    own('const { form, text } = useOrdinaryForm(act)'),
    own('const form = useSealedForm(act)'),
  )
})

test('forms that need no script are bound by their page', () => {
  const reading = (line: string) => ({ 'app/[bestuur]/(lezen)/verslagen/answer-verslag.form.tsx': line })
  expectBite(
    readingFormsAreBoundByTheirPage,
    reading('const f = useOrdinaryForm(answerAction.bind(null, bestuurId))'),
    reading('const f = useOrdinaryForm(action)'),
  )
})

describe('no inline style, no raw HTML', () => {
  test.each(['<p style={{ color }}>x</p>', '<p dangerouslySetInnerHTML={html} />'])('%s', (planted) => {
    expectBite(noInlineStyle, page(planted), page('<p className="style" data-style="x">style=1</p>'))
  })

  test('a PDF is no page', () => {
    const text = 'export const a = <Text style={styles.kop}>x</Text>'
    expectBite(noInlineStyle, { 'components/ui/a.tsx': text }, { 'components/pdf/letter.tsx': text })
  })
})
