/** The text of bytes that are plain text (UTF-8, or Windows-1252 as old Notepad wrote it); undefined when they are something else. */
export function leesUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const tekst = new TextDecoder('windows-1252').decode(bytes)
    return /[\u0000-\u0008\u000e-\u001f]/.test(tekst) ? undefined : tekst
  }
}
