/** Imports point one way: portal -> schema, validation; api -> schema, validation; validation -> nothing but zod and a calendar library. */
const binnenValidation = (van, naar) => ({
  name: `${van} kent ${naar} niet`, severity: 'error',
  from: { path: `^packages/validation/src/${van}/` }, to: { path: `^packages/validation/src/(${naar})/` },
})

module.exports = {
  forbidden: [
    { name: 'geen kringen', severity: 'error', from: { pathNot: 'generated' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'portal kent de api niet', severity: 'error', from: { path: '^portal/' }, to: { path: '^(api|test|scripts)/' } },
    { name: 'api kent de portal niet', severity: 'error', from: { path: '^api/' }, to: { path: '^(portal|test|scripts)/' } },
    { name: 'de regels zijn puur', severity: 'error', from: { path: '^packages/validation/' }, to: { dependencyTypes: ['core'] } },
    { name: 'de regels kennen geen toepassing', severity: 'error', from: { path: '^packages/validation/' }, to: { path: '^(api|portal|packages/(schema|postgres|document))/' } },
    binnenValidation('kalender', 'termijn|protocol|melding|zelfonderzoek|volledigheid|checklist|toegang'),
    binnenValidation('termijn', 'protocol|melding|zelfonderzoek|volledigheid|checklist|toegang'),
    binnenValidation('zelfonderzoek', 'volledigheid|protocol|toegang'),
    binnenValidation('beslishulp', 'protocol|mandaat|toegang|dossier|zelfonderzoek|volledigheid'),
    binnenValidation('incident', 'protocol|mandaat|beslishulp|toegang|dossier|zelfonderzoek|volledigheid'),
    binnenValidation('mandaat', 'protocol|beslishulp|incident|toegang|dossier|zelfonderzoek|volledigheid'),
  ],
  options: { tsConfig: { fileName: 'tsconfig.base.json' }, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, exclude: { path: '(dist|build|generated)/' } },
}
