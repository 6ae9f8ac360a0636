/** Hands a person a file. @example saveFile('roadmap.svg', new Blob([svg], { type: 'image/svg+xml' })) */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
