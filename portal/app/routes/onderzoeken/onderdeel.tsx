import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import { beoordeelSectietekst } from '@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst'
import { SECTIENUMMERS, type SectieNummer, type Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { doeBestandsactie } from '../../onderzoek/document/bestandsactie.server.ts'
import { Bestandsdeel } from '../../onderzoek/document/bestandsdeel.tsx'
import { bestandsfouten } from '../../onderzoek/document/bestandstekst.ts'
import { Bestandslijst } from '../../onderzoek/document/bestandslijst.tsx'
import { type Bestandsregel, laadBestanden } from '../../onderzoek/document/laad-bestanden.server.ts'
import { tekstvelden } from '../../onderzoek/document/tekstvelden.ts'
import { Eiland } from '../../eiland/eiland.tsx'
import SectieEiland from '../../onderzoek/formulier/sectie.eiland.tsx'
import { leesInhoud, veldenVan } from '../../onderzoek/formulier/lees-inhoud.ts'
import { nieuwId } from '../../onderzoek/formulier/rijeninvoer.tsx'
import { bewaarSectie } from '../../onderzoek/gegevens/bewaar-sectie.server.ts'
import { alsZelfonderzoek, isSchrijfbaar, laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { vraagteksten } from '../../onderzoek/gegevens/vraagteksten.ts'
import { Maatregelen } from '../../onderzoek/records/maatregelen.tsx'
import { Oorzaken } from '../../onderzoek/records/oorzaken.tsx'
import { doeRecordactie } from '../../onderzoek/records/recordactie.server.ts'
import { laadRecordblad } from '../../onderzoek/records/recordblad.server.ts'
import { recordadres } from '../../onderzoek/records/recordkeuze.ts'
import { Rapportlezing } from '../../onderzoek/controleren/rapportlezing.tsx'
import { Sectieblad } from '../../onderzoek/sectieblad.tsx'
import { SECTIEVELDEN } from '../../onderzoek/velden/sectievelden.ts'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `${data.nummer}. ${data.titel}` : 'Onderdeel') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const nummer = sectienummer(request, params['nummer'])
  const { dossier, api } = await laadOnderzoek(request, params['id'])
  const { zelfonderzoek } = dossier
  const sectie = zelfonderzoek.secties.find((s) => s.nummer === nummer)
  if (!sectie) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  const z = alsZelfonderzoek(dossier)
  const { titel, inleiding } = onderdeelMet(nummer)
  const zoek = new URL(request.url).searchParams
  const teksten = vraagteksten(nummer, dossier)
  return {
    nummer, titel, inleiding, id: dossier.id, zaaknummer: dossier.zaaknummer,
    zelfonderzoekId: zelfonderzoek.id,
    secties: zelfonderzoek.secties.map(({ nummer: n, stand, aanwezig, totaal }) => ({ nummer: n, stand, aanwezig, totaal })),
    inhoud: z.secties[nummer] as unknown as Record<string, unknown>,
    versie: sectie.versie, bewaardOp: sectie.bewaardOp ?? null,
    records: nummer === 7 || nummer === 9 ? { basisoorzaken: z.basisoorzaken, verbetermaatregelen: z.verbetermaatregelen } : { basisoorzaken: [], verbetermaatregelen: [] },
    teksten,
    schrijfbaar: isSchrijfbaar(dossier.stand),
    lezing: isSchrijfbaar(dossier.stand) ? null : z,
    gebeurtenis: z.secties[7].topgebeurtenis,
    feiten: nummer === 7 ? z.secties[6].tijdschema : [],
    blad: nummer === 7 || nummer === 9 ? await laadRecordblad(api, dossier.id, nummer === 7 ? 'oorzaak' : 'maatregel', z, zoek) : null,
    bestanden: { blad: await laadBestanden(api, dossier, nummer, zoek.get('gelezen')), velden: tekstvelden(nummer, teksten), na: zoek.has('na') ? { stap: zoek.get('na') ?? '', over: zoek.get('over') ?? '' } : null },
    fouten: bestandsfouten(zoek),
  }
}

/** The form without JavaScript: saves what was typed, whatever is still missing, and goes where the button says. */
export async function action({ request, params }: ActionFunctionArgs) {
  const nummer = sectienummer(request, params['nummer'])
  const { api, bestanden, formulier } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const { dossier } = await laadOnderzoek(request, params['id'])
  if (String(formulier.get('doe')).startsWith('bestand:')) {
    const uit = await doeBestandsactie({ api, bestanden }, dossier, nummer, formulier)
    if ('fouten' in uit) return json({ uit: { soort: 'bestand' as const }, fouten: uit.fouten, inhoud: null })
    throw redirect(`/onderzoeken/${dossier.id}/onderdeel/${nummer}?${new URLSearchParams(uit.zoek)}#${uit.plek}`)
  }
  if (/^(oorzaak|maatregel):/.test(String(formulier.get('doe')))) {
    const uit = await doeRecordactie(api, dossier.zelfonderzoek.id, formulier)
    if ('fouten' in uit) return json({ uit: { soort: 'record' as const, ...uit }, inhoud: null }, { status: uit.conflict ? 409 : 400 })
    throw redirect(recordadres(`/onderzoeken/${dossier.id}/onderdeel/${nummer}`, uit.naar, uit.plek))
  }
  const velden = veldenVan(formulier)
  const inhoud = leesInhoud(SECTIEVELDEN[nummer], velden, alsZelfonderzoek(dossier).secties[nummer] as unknown as Record<string, unknown>)
  const doe = velden.get('doe')
  if (doe.startsWith('rij:')) voegRijToe(inhoud, doe.slice('rij:'.length))
  const uit = await bewaarSectie(api, { zelfonderzoekId: dossier.zelfonderzoek.id, nummer, versie: Number(velden.get('versie')), inhoud, sleutel: crypto.randomUUID() })
  if (uit.soort !== 'bewaard') return json({ uit, inhoud }, { status: uit.soort === 'conflict' ? 409 : 400 })
  const basis = `/onderzoeken/${dossier.id}`
  if (doe.startsWith('rij:')) throw redirect(`${basis}/onderdeel/${nummer}#${doe.slice('rij:'.length)}`)
  if (doe === 'overzicht') throw redirect(basis)
  throw redirect(nummer < 11 ? `${basis}/onderdeel/${nummer + 1}` : `${basis}/controleren`)
}

export default function Onderdeel() {
  const gegevens = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { nummer, titel, inleiding, id, zaaknummer, secties } = gegevens
  const volgende = nummer < 11 ? { nummer: nummer + 1, titel: onderdeelMet((nummer + 1) as SectieNummer).titel } : null
  const fouten = na?.uit.soort === 'fouten' || na?.uit.soort === 'record' ? na.uit.fouten : []
  const adres = `/onderzoeken/${id}/onderdeel/${nummer}`
  const inhoud = na?.inhoud ?? gegevens.inhoud
  const bestandsweigering = na?.uit.soort === 'bestand' && 'fouten' in na ? na.fouten : gegevens.fouten
  const records = gegevens.blad && { rapport: gegevens.records, blad: gegevens.blad, adres, weigering: na?.uit.soort === 'record' ? na.uit : undefined, tekst: gegevens.teksten[nummer === 7 ? 'basisoorzaken' : 'verbetermaatregelen'] }
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${id}` }]} hier={`${nummer}. ${titel}`} />
      <Sectieblad id={id} nummer={nummer} secties={secties} breed={records !== null && gegevens.schrijfbaar}>
        <Alinea soort="boven">Onderdeel {nummer} van 11</Alinea>
        <Kop niveau={1}>{titel}</Kop>
        <Alinea soort="lood">{inleiding}</Alinea>
        <Foutsamenvatting fouten={[...fouten.map(({ veld, bericht }) => ({ veld, tekst: bericht })), ...bestandsweigering]} />
        {na?.uit.soort === 'conflict' && (
          <Melding soort="letop" kop="Uw collega wijzigde dit onderdeel ook" role="alert">
            <p>Hieronder staat uw tekst. Die is nog niet bewaard. <a href={adres} target="_blank" rel="noopener">Bekijk de tekst van uw collega (nieuw tabblad)</a>, pas uw tekst aan en sla opnieuw op.</p>
          </Melding>
        )}
        {na?.uit.soort === 'dicht' && <Melding soort="fout" role="alert"><p>{na.uit.bericht}</p></Melding>}
        {gegevens.lezing
          ? <Gesloten id={id} nummer={nummer} z={gegevens.lezing} bestanden={gegevens.bestanden.blad.lijst} />
          : (
              <>
                {records && nummer === 7 && <Oorzaken {...records} gebeurtenis={gegevens.gebeurtenis} feiten={gegevens.feiten} />}
                {records && nummer === 9 && <Maatregelen {...records} />}
                <Eiland
                  naam="sectie" component={SectieEiland}
                  gegevens={{
                    nummer, adres, zelfonderzoekId: gegevens.zelfonderzoekId, vragen: SECTIEVELDEN[nummer].filter((v) => v.velden.length > 0), teksten: gegevens.teksten,
                    inhoud, vrij: beoordeelSectietekst(nummer, String(inhoud['vrijeTekst'] ?? '')), versie: na?.uit.soort === 'conflict' ? na.uit.versie : gegevens.versie, bewaardOp: gegevens.bewaardOp,
                    records: gegevens.records, volgende, fouten: Object.fromEntries(fouten.map((f) => [f.veld, f.bericht])),
                  }}
                />
                <Bestandsdeel {...gegevens.bestanden} onderzoekId={id} adres={adres} fouten={bestandsweigering} />
              </>
            )}
      </Sectieblad>
    </>
  )
}

/** A section of a report that was handed in: to read, without a form. */
function Gesloten({ id, nummer, z, bestanden }: { id: string, nummer: SectieNummer, z: Zelfonderzoek, bestanden: readonly Bestandsregel[] }) {
  return (
    <>
      <Melding><p>Het rapport is ingediend. U kunt dit onderdeel lezen, niet meer wijzigen. <Koppeling href={`/onderzoeken/${id}/rondes`}>Bekijk de ingediende rondes</Koppeling></p></Melding>
      <Rapportlezing z={z} nummers={[nummer]} />
      {bestanden.length > 0 && <Kop niveau={2}>Bestanden bij dit onderdeel</Kop>}
      <Bestandslijst lijst={bestanden} verwijderd={[]} onderzoekId={id} adres="" open={null} />
    </>
  )
}

function sectienummer(request: Request, tekst: string | undefined): SectieNummer {
  const nummer = SECTIENUMMERS.find((n) => String(n) === tekst)
  if (!nummer) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return nummer
}

function voegRijToe(inhoud: Record<string, unknown>, veld: string): void {
  const def = SECTIENUMMERS.flatMap((n) => SECTIEVELDEN[n].flatMap((v) => v.velden)).find((v) => v.veld === veld && v.soort === 'rijen')
  if (def?.soort !== 'rijen') return
  const rijen = (inhoud[veld] ?? []) as Record<string, string>[]
  inhoud[veld] = [...rijen, { id: nieuwId(rijen), ...Object.fromEntries(def.kolommen.map((k) => [k.veld, ''])) }]
}
