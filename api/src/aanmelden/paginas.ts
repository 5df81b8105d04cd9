import { DEMO_ACCOUNTS, type DemoAccount } from '../demo/accounts.ts'
import { heeftTweedeFactor } from './tweede-factor.ts'

const STIJL = `body{font:18px/1.5 "Segoe UI",Arial,sans-serif;color:#1b2329;background:#f6f5f1;margin:0}
main{max-width:40rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-top:6px solid #0b5563}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .75rem}h2{font-size:1.15rem;margin:1.5rem 0 .5rem}
ul{list-style:none;margin:0;padding:0}li{margin:0 0 .5rem}form{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}
button{flex:1 1 16rem;text-align:left;font:inherit;padding:.65rem 1rem;border:2px solid #0b5563;border-radius:4px;background:#fff;color:#0b5563;cursor:pointer}
button:hover{background:#e4eff0}button:focus-visible{outline:3px solid #1b2329;box-shadow:0 0 0 6px #ffd83d}
input{font:inherit;width:6.5rem;padding:.45rem .5rem;border:2px solid #505b64;border-radius:4px;letter-spacing:.08em}
input:focus-visible{outline:3px solid #1b2329;box-shadow:0 0 0 6px #ffd83d}
.zacht{color:#505b64}.fout{border-left:6px solid #a4000f;padding-left:1rem;font-weight:600}
.alleen-hoorbaar{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`

/** Style sheet of the pages of the demo provider. */
export const INLOGSTIJL = STIJL

/** Lets somebody choose a demo account. An account with a second factor has its code beside it, as if the device lay on the table. */
export function inlogpagina(uid: string, codeVan: (naam: string) => string, fout?: string): string {
  const organisaties = [...new Set(DEMO_ACCOUNTS.map((a) => a.organisatie))]
  const groepen = organisaties.map((organisatie) => `<h2>${organisatie}</h2><ul>${DEMO_ACCOUNTS.filter((a) => a.organisatie === organisatie).map((a) => rij(uid, a, codeVan)).join('')}</ul>`)
  return pagina('Demo-omgeving: kies een account', `${fout ? `<p class="fout" role="alert">${fout}</p>` : ''}<p>Dit is een demonstratie. Alle mensen en dossiers zijn verzonnen. Er is geen wachtwoord.</p>
<p class="zacht">Sommige rollen hebben een tweede factor nodig. In het echt staat de code op uw telefoon. Hier is zij al ingevuld.</p>
${groepen.join('')}`)
}

function rij(uid: string, account: DemoAccount, codeVan: (naam: string) => string): string {
  const functie = hoofdletter(account.functie)
  const code = heeftTweedeFactor(account)
    ? `<label>Code<span class="alleen-hoorbaar"> van ${account.functie}, ${account.organisatie}</span> <input name="code-${account.naam}" value="${codeVan(account.naam)}" inputmode="numeric" autocomplete="off" maxlength="6"></label>` : ''
  return `<li><form method="post" action="/oidc/inloggen/${encodeURIComponent(uid)}"><button name="naam" value="${account.naam}">${functie}</button>${code}</form></li>`
}

/** Asks once more before logging out; works without JavaScript. */
export function uitlogpagina(formulier: string): string {
  return pagina('Wilt u uitloggen?', `${formulier}<p><button form="op.logoutForm" name="logout" value="yes">Ja, log mij uit</button></p>`)
}

/** Something in the log-in did not fit; nothing of it is told. */
export function foutpagina(): string {
  return pagina('Inloggen lukt nu niet', '<p>Deze inlogpoging is niet meer geldig. Ga terug naar het portaal en log opnieuw in.</p>')
}

function pagina(kop: string, inhoud: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${kop}</title>
<link rel="stylesheet" href="/oidc/inloggen.css"></head><body><main><h1>${kop}</h1>${inhoud}</main></body></html>`
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
