/** The script inside a copy. It stands by itself, for years, in any browser: no build, no import, nothing newer than ES2019. */
export const openerScript = `
'use strict';
(function () {
  var byId = function (id) { return document.getElementById(id); };
  var say = function (text) { byId('melding').textContent = text; };
  if (!window.crypto || !window.crypto.subtle) {
    say('Deze browser kan het bestand niet openen. Open het op een computer, in Edge, Chrome, Firefox of Safari.');
    return;
  }
  byId('slot').addEventListener('submit', function (event) {
    event.preventDefault();
    say('Een ogenblik. Openen duurt een paar tellen.');
    open(byId('woorden').value).then(show, function () {
      say('Deze woorden passen niet op dit bestand. Kijk of er zes woorden staan, in de goede volgorde, met een spatie ertussen.');
      byId('woorden').focus();
    });
  });

  async function open(text) {
    var words = text.normalize('NFKC').trim().toLowerCase().split(/[\\s,;.-]+/).filter(Boolean).join(' ');
    var sealed = bytesOf(byId('inhoud').textContent.trim());
    var head = sealed.subarray(0, HEAD_BYTES);
    var encoder = new TextEncoder();
    var label = encoder.encode(LABEL);
    var aad = new Uint8Array(label.length + head.length);
    aad.set(label);
    aad.set(head, label.length);
    var rounds = new DataView(head.buffer, head.byteOffset).getUint32(1);
    var base = await crypto.subtle.importKey('raw', encoder.encode(words), 'PBKDF2', false, ['deriveKey']);
    var how = { name: 'PBKDF2', hash: 'SHA-256', salt: head.slice(5), iterations: rounds };
    var key = await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    var at = head.length;
    var cipher = { name: 'AES-GCM', iv: sealed.slice(at, at + 12), additionalData: aad };
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, sealed.subarray(at + 12)));
  }

  function bytesOf(base64) {
    var ending = base64.slice(-2) === '==' ? 2 : base64.slice(-1) === '=' ? 1 : 0;
    var bytes = new Uint8Array((base64.length / 4) * 3 - ending);
    for (var from = 0, to = 0; from < base64.length; from += 1048576) {
      var text = atob(base64.slice(from, from + 1048576));
      for (var i = 0; i < text.length; i++) bytes[to++] = text.charCodeAt(i);
    }
    return bytes;
  }

  function show(content) {
    var length = new DataView(content.buffer).getUint32(0);
    var copy = JSON.parse(new TextDecoder().decode(content.subarray(4, 4 + length)));
    var page = byId('open');
    add(page, 'h1', copy.titel).tabIndex = -1;
    lines(page, copy.onder);
    copy.groepen.forEach(function (groep) {
      add(page, 'h2', groep.titel);
      groep.onderdelen.forEach(function (deel) {
        add(page, 'h3', deel.titel);
        if (deel.op) add(page, 'p', deel.op).className = 'op';
        deel.regels.forEach(function (regel) {
          if (regel.label) add(page, 'h4', regel.label);
          lines(page, regel.tekst);
        });
      });
    });
    attachments(page, copy.bijlagen, content, 4 + length);
    byId('dicht').hidden = true;
    page.hidden = false;
    page.firstChild.focus();
  }

  function attachments(page, bijlagen, content, start) {
    if (bijlagen.length === 0) return;
    add(page, 'h2', 'Bijlagen');
    var list = add(page, 'ul', '');
    bijlagen.forEach(function (bijlage) {
      var piece = content.slice(start, start + bijlage.grootte);
      start += bijlage.grootte;
      var link = add(add(list, 'li', ''), 'a', bijlage.naam);
      link.href = URL.createObjectURL(new Blob([piece], { type: 'application/octet-stream' }));
      link.download = bijlage.naam;
    });
  }

  function lines(parent, text) {
    text.split(/\\n{2,}/).forEach(function (part) { add(parent, 'p', part).className = 'tekst'; });
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    return parent.appendChild(element);
  }
})();
`

export const openerStyle = `
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; color: #1f1a14; background: #fff; font: 1.125rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h1:focus { outline: 0; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #d8cfbf; }
h3 { margin-bottom: 0; }
h4 { margin: 1rem 0 0; font-size: 1rem; color: #5a5146; }
.op { margin-top: 0; color: #5a5146; }
.tekst { white-space: pre-line; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; }
input { box-sizing: border-box; width: 100%; min-height: 3rem; margin: .5rem 0 1rem; padding: .5rem .75rem; border: 2px solid #746a5c; border-radius: 5px; font: inherit; }
button { min-height: 3rem; padding: .5rem 1.5rem; border: 0; border-radius: 5px; color: #fff; background: #1c5a45; font: inherit; font-weight: 600; }
:focus-visible { outline: 3px solid #1746a2; outline-offset: 3px; }
@media print { body { font: 11pt/1.45 system-ui, sans-serif; } h2, h3, h4 { break-after: avoid; } }
`
