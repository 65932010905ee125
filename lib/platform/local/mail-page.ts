import type { CaughtMail } from './mail-catcher.ts'

export function mailPage(mails: CaughtMail[]): string {
  const items = mails.map(
    (mail) => `<article><h2>${escapeHtml(mail.subject)}</h2>
<p>Aan ${escapeHtml(mail.to)}, ${escapeHtml(mail.receivedAt.slice(0, 16).replace('T', ' '))} UTC</p>
<pre>${linked(escapeHtml(mail.text))}</pre></article>`,
  )
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Opgevangen mails</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
article{border-top:1px solid;padding:1rem 0}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}
</style></head><body><main><h1>Opgevangen mails</h1>
<p>Deze mails zijn niet verstuurd. Ze blijven op deze computer. Ververs de pagina voor nieuwe mails.</p>
${items.join('\n') || '<p>Er zijn nog geen mails.</p>'}</main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function linked(html: string): string {
  return html.replace(/https?:\/\/[^\s<&]+/g, (url) => `<a href="${url}" rel="noreferrer">${url}</a>`)
}
