import { index, layout, route } from '@remix-run/route-config'
import type { RouteConfig } from '@remix-run/route-config'

export default [
  layout('routes/blad.tsx', [
    index('routes/start.tsx'),

    route('inloggen', 'routes/inloggen/inloggen.tsx'),
    route('inloggen/terug', 'routes/inloggen/terug.tsx'),
    route('uitloggen', 'routes/inloggen/uitloggen.tsx'),
    route('ingelogd', 'routes/inloggen/ingelogd.tsx'),
    route('verlopen', 'routes/inloggen/verlopen.tsx'),

    route('onderzoeken', 'routes/onderzoeken/overzicht.tsx'),
    route('onderzoeken/:id', 'routes/onderzoeken/onderzoek.tsx'),
    route('onderzoeken/:id/onderdeel/:nummer', 'routes/onderzoeken/onderdeel.tsx'),
    route('onderzoeken/:id/onderdeel/:nummer/bewaren', 'routes/onderzoeken/bewaren.ts'),
    route('onderzoeken/:id/bestand/:document?', 'routes/onderzoeken/bestand.ts'),
    route('onderzoeken/:id/importeren', 'routes/onderzoeken/importeren.tsx'),
    route('onderzoeken/:id/importeren/:werk', 'routes/onderzoeken/importwerk.tsx'),
    route('onderzoeken/:id/controleren', 'routes/onderzoeken/controleren.tsx'),
    route('onderzoeken/:id/ontvangstbewijs', 'routes/onderzoeken/ontvangstbewijs.tsx'),
    route('onderzoeken/:id/rondes', 'routes/onderzoeken/rondes.tsx'),

    route('beslishulp', 'routes/melding/beslishulp.tsx'),
    route('melding', 'routes/melding/nieuw.tsx'),
    route('melding/:id', 'routes/melding/melding.tsx'),
    route('melding/:id/bewaren', 'routes/melding/bewaren.ts'),
    route('melding/:id/bijlage/:document', 'routes/melding/bijlage.ts'),

    route('consulten', 'routes/consult/lijst.tsx'),
    route('consult/nieuw', 'routes/consult/nieuw.tsx'),
    route('consult/:id', 'routes/consult/consult.tsx'),

    route('vastleggen', 'routes/melding/vastleggen.tsx'),
    route('werkvoorraad', 'routes/werkvoorraad.tsx'),
    route('termijnen', 'routes/termijnen.tsx'),
    route('dossiers', 'routes/dossiers.tsx'),
    route('dossier/:id', 'routes/dossier/dossier.tsx'),
    route('dossier/:id/beoordeling/:nummer', 'routes/dossier/beoordeling.tsx'),
    route('dossier/:id/beoordeling/:nummer/bewaren', 'routes/dossier/bewaren.ts'),
    route('dossier/:id/besluit', 'routes/dossier/besluit.tsx'),
    route('dossier/:id/stap/:handeling', 'routes/dossier/stap.tsx'),
    route('dossier/:id/taak', 'routes/dossier/taak.ts'),
    route('dossier/:id/inzage', 'routes/dossier/inzage.tsx'),
    route('dossier/:id/uitstel', 'routes/dossier/uitstel.tsx'),

    route('protocol/:protocol', 'routes/procedure/protocol.tsx'),

    route('agenda', 'routes/agenda/agenda.tsx'),
    route('jaarverslag', 'routes/jaarverslag/overzicht.tsx'),
    route('jaarverslag/:jaar', 'routes/jaarverslag/jaar.tsx'),
    route('jaarverslag/:jaar/verloop', 'routes/jaarverslag/verloop.tsx'),
    route('jaarverslag/:jaar/csv', 'routes/jaarverslag/csv.ts'),
    route('jaarverslag/:jaar/pdf', 'routes/jaarverslag/pdf.ts'),

    route('berichten', 'routes/berichten/lijst.tsx'),
    route('berichten/:id', 'routes/berichten/bericht.tsx'),
    route('beheer', 'routes/beheer.tsx'),
    route('beheer/controle', 'routes/beheer-controle.tsx'),

    route('zo-werkt-de-controle', 'routes/uitleg/zo-werkt-de-controle.tsx'),
    route('uitleg/:regel', 'routes/uitleg/regel.tsx'),
    route('toegankelijkheid', 'routes/uitleg/toegankelijkheid.tsx'),
    route('privacy', 'routes/uitleg/privacy.tsx'),

    route('*', 'routes/niet-gevonden.tsx'),
  ]),

  route('agenda/:bestand', 'routes/agenda/bestand.ts'),
  route('sessie', 'routes/sessie.ts'),
  route('readyz', 'routes/readyz.ts'),
] satisfies RouteConfig
