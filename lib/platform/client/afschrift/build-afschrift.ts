import { concatBytes, utf8 } from '@/lib/kernel/bytes'
import { AFSCHRIFT_HEAD_BYTES, AFSCHRIFT_LABEL, proposeAfschriftWords, sealAfschrift } from '@/lib/vault/afschrift'
import type { Afschrift } from './afschrift'
import { openerScript, openerStyle } from './opener.data'

/** One page that opens itself with the words: it asks no network, and its own policy allows none. */
export async function buildAfschrift(
  afschrift: Afschrift,
  bijlagen: readonly Uint8Array[],
): Promise<{ page: Blob; words: string[] }> {
  const words = proposeAfschriftWords()
  const sealed = await sealAfschrift(words, contentOf(afschrift, bijlagen))
  return { words, page: new Blob([await pageOf(sealed)], { type: 'text/html;charset=utf-8' }) }
}

/** length 4 | words as JSON | attachments, one after the other */
function contentOf(afschrift: Afschrift, bijlagen: readonly Uint8Array[]): Uint8Array {
  const json = utf8(JSON.stringify(afschrift))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, json.length)
  return concatBytes(length, json, ...bijlagen)
}

async function pageOf(sealed: Uint8Array): Promise<string> {
  const script = openerScript
    .replace('HEAD_BYTES', String(AFSCHRIFT_HEAD_BYTES))
    .replace('LABEL', JSON.stringify(AFSCHRIFT_LABEL))
  const policy = `default-src 'none'; script-src ${await hashOf(script)}; style-src ${await hashOf(openerStyle)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Verzegeld bestand</title>
<style>${openerStyle}</style>
</head>
<body>
<main id="dicht">
<h1>Dit bestand is verzegeld</h1>
<p>U kreeg zes woorden van degene van wie u dit bestand hebt. Vul ze in om het te openen. Er is geen internet voor nodig, en er wordt niets verstuurd.</p>
<form id="slot">
<label for="woorden">Uw zes woorden</label>
<input id="woorden" type="text" autocomplete="off" autocapitalize="none" spellcheck="false">
<button type="submit">Open</button>
</form>
<p id="melding" role="status"></p>
<noscript><p>Deze browser voert geen script uit. Zet dat aan voor dit bestand, of open het in een andere browser.</p></noscript>
</main>
<main id="open" hidden></main>
<script type="application/octet-stream" id="inhoud">${base64(sealed)}</script>
<script>${script}</script>
</body>
</html>
`
}

async function hashOf(text: string): Promise<string> {
  return `'sha256-${base64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))))}'`
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8190)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + 8190))))
  return pieces.join('')
}
