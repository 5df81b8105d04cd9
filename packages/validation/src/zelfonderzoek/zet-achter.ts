/** What stood there with the new text under it; a text that already stands there is not added again. */
export function achter(was: string, erbij: string): string {
  if (`\n\n${was.trim()}\n\n`.includes(`\n\n${erbij.trim()}\n\n`)) return was
  return [was.trimEnd(), erbij].filter(Boolean).join('\n\n')
}
