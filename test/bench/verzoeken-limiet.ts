import { BEGINPUNTEN, DOSSIERS, eigenDossier, maakSecties, type Maker, type Operatie, PAGINAS, type Tokens, type Verzoeken, zaadId } from './stof.ts'

/** The same questions to the limit. */
export function verzoekenLimiet(tokens: Tokens): Verzoeken {
  let teller = 0
  const secties = maakSecties()
  const stuur = (q: Operatie, p: unknown[], token: string): ReturnType<Maker> => ({ pad: '/', koppen: { 'content-type': 'application/json', 'authorization': token }, inhoud: JSON.stringify({ q, p }) })
  return {
    opnieuw: secties.opnieuw,
    q1: () => {
      const c = BEGINPUNTEN[teller++ % PAGINAS]
      return stuur('q1', ['ingediend', c?.op, c?.id], tokens.toezicht)
    },
    q2: () => stuur('q2', [zaadId(`d${eigenDossier(teller++ % DOSSIERS)}`)], tokens.onderzoeker),
    m1: (verbinding) => {
      const { zelfonderzoek, sleutel, versie, inhoud } = secties.volgende(verbinding)
      return { ...stuur('m1', [zelfonderzoek, 8, versie, JSON.stringify(inhoud), sleutel], tokens.onderzoeker), na: secties.onthoud(zelfonderzoek) }
    },
  }
}
