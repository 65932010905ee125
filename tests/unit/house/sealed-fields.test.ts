import { expect, test } from 'vitest'
import { sealedFields } from '@/tests/support/sealed-fields'

const page = {
  path: 'app/[bestuur]/(handeling)/dossiers/[dossierId]/proef/page.tsx',
  text: `import { ProefForm } from './proef.form'\nimport { hint } from '@/components/proef/velden'`,
}
const form = (fields: string) => ({
  path: 'app/[bestuur]/(handeling)/dossiers/[dossierId]/proef/proef.form.tsx',
  text: `import { Velden, type Waarden } from '@/components/proef/velden'\nconst f = useSealedForm({})\n${fields}`,
})
const velden = (fields: string) => ({ path: 'components/proef/velden.tsx', text: fields })

test.each([
  ['<TextArea {...f.text("x")} />'.replaceAll('"', "'"), 'x'],
  ["{nooit ? <TextInput optional {...f.text('verborgen')} label={a > b ? 'c' : 'd'} /> : null}", 'verborgen'],
  ['<TextInput sealed id={`${prefix}-wat`} />', 'wat'],
  ["<TextInput sealed id={id('naam')} />", 'naam'],
  ['<input className="input sealed" {...fieldAria(\'bestand\', texts)} />', 'bestand'],
  ["<TekstVeld {...form.text('tekst')} />", 'tekst'],
])('a field that is added to a form, or to what it shows, is asked for: %s', (field, name) => {
  expect(sealedFields([page, form(field)])).toEqual([`dossiers.-.proef#${name}`])
  expect(sealedFields([page, form(''), velden(field)])).toEqual([`dossiers.-.proef#${name}`])
})

test('a coded fact, an ordinary form and a component that is not shown are not', () => {
  expect(sealedFields([page, form("<DateText {...f.text('op')} sealed={false} />")])).toEqual([])
  expect(sealedFields([page, form("useOrdinaryForm(act) <TextInput {...f.text('naam')} />")])).toEqual([])
  expect(sealedFields([page, velden("<TextInput {...f.text('naam')} />")])).toEqual([])
})
