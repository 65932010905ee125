import { mask } from '../mask'
import { lineAt, type SourceFile, type Violation } from '../source'
import { attribute, type Tag, tagsOf } from '../tags'

const typed =
  /^(textarea|input|Textarea|TextArea|Input)$|(Text|Tekst|Datum|Date|Passphrase|Wachtzin)\w*(Field|Veld|Input|Area)?$/
const coded = /^["'](radio|checkbox|hidden|submit|button)["']$/

/** A prefetched page is a page opened: the logboek would say that someone read what he only saw a link to. */
export function sealedLinksDoNotPrefetch(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => !path.startsWith('app/(openbaar)/') && !path.startsWith('tests/'))
    .flatMap((file) =>
      tagsOf(file)
        .filter(
          (tag) => tag.name === 'Link' && !isPublic(attribute(tag, 'href')) && attribute(tag, 'prefetch') !== '{false}',
        )
        .map(({ line }) => ({
          path: file.path,
          line,
          message: 'a link that can lead to a sealed page needs prefetch={false}',
        })),
    )
}

/** Until hydration a form is a working native form: what has a name would arrive in clear at the server. */
export function sealedFieldsHaveNoName(files: SourceFile[]): Violation[] {
  return files
    .filter((file) => isSealedForm(file, files))
    .flatMap((file) =>
      tagsOf(file)
        .filter(
          (tag) => typed.test(tag.name) && !coded.test(attribute(tag, 'type') ?? '') && attribute(tag, 'name') !== null,
        )
        .map(({ line, name }) => ({ path: file.path, line, message: `<${name}> of a sealed form has a name` })),
    )
}

/** The same for the form itself: its submit seals first, and never goes to the server by itself. */
export function sealedFormsHaveNoAction(files: SourceFile[]): Violation[] {
  const acts = (tag: Tag) =>
    (/^form$|Form$/.test(tag.name) && attribute(tag, 'action') !== null) || attribute(tag, 'formAction') !== null
  return files
    .filter((file) => isSealedForm(file, files))
    .flatMap((file) =>
      [
        ...tagsOf(file)
          .filter(acts)
          .map(({ line }) => line),
        ...ordinaryForms(file),
      ].map((line) => ({
        path: file.path,
        line,
        message: 'a sealed form has a server action',
      })),
    )
}

/**
 * What is published is read and answered without script. An action that a client component binds is another one at each
 * try at drawing the form, and what was refused would never be answered.
 */
export function readingFormsAreBoundByTheirPage(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => path.includes('/(lezen)/') && path.endsWith('.form.tsx'))
    .flatMap(({ path, text }) => {
      const { code } = mask(text)
      return [...code.matchAll(/\.bind\s*\(/g)].map((match) => ({
        path,
        line: lineAt(code, match.index),
        message: 'binds its action itself: let the page bind it',
      }))
    })
}

/** The content security policy knows no inline style; a PDF is no page. */
export function noInlineStyle(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path, text }) => !path.startsWith('components/pdf/') && !text.includes('@react-pdf/renderer'))
    .flatMap((file) => {
      const { code } = mask(file.text)
      const raw = [...code.matchAll(/\bdangerouslySetInnerHTML\b/g)]
      return [
        ...tagsOf(file)
          .filter((tag) => attribute(tag, 'style') !== null)
          .map(({ line }) => ({ path: file.path, line, message: 'has a style attribute, which the policy refuses' })),
        ...raw.map((match) => ({ path: file.path, line: lineAt(code, match.index), message: 'sets raw HTML' })),
      ]
    })
}

/** Only a written address outside the sealed nouns counts as public. */
function isPublic(href: string | null): boolean {
  return href !== null && /^(["']|\{["'])\/(?!.*\b(dossiers|meldingen|intakes|vandaag|zoeken)\b)/.test(href)
}

/** A form is sealed when its action is, when it seals itself, or when a sealed field or a passphrase stands in it. */
function isSealedForm({ path, text }: SourceFile, files: SourceFile[]): boolean {
  if (!/^(app|components)\/.*\.tsx$/.test(path)) return false
  const action = files.find((file) => file.path === path.replace(/\.form\.tsx$/, '.action.ts'))
  if (action && /\bsealedAction\s*[(<]/.test(mask(action.text).code)) return true
  if (path.endsWith('.form.tsx') && /from\s+['"][^'"]*(\.sealing|\.inhoud|lib\/vault\/)/.test(text)) return true
  return tagsOf({ path, text }).some((tag) => attribute(tag, 'sealed') !== null) || hasPassphrase({ path, text })
}

/** useOrdinaryForm hands out an action and names. */
function ordinaryForms({ text }: SourceFile): number[] {
  const { code } = mask(text)
  return [...code.matchAll(/\buseOrdinaryForm\s*\(/g)].map((match) => lineAt(code, match.index))
}

function hasPassphrase(file: SourceFile): boolean {
  const isPassphrase = (tag: Tag) =>
    /["']password["']/.test(attribute(tag, 'type') ?? '') || /^(Passphrase|Wachtzin)/.test(tag.name)
  return tagsOf(file).some(isPassphrase)
}
