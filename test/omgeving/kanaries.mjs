/** What the tests write only where it is promised to be kept encrypted: who the cliënt is, and files with their text. Found in plain anywhere, it leaked. */
export const KANARIES = ['KANARIE Cliëntnaam', 'KANARIE contact', 'KANARIE-7d1f', 'KANARIE verslag']
