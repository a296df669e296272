/** Hands data to the browser (or Electron) to be saved under a name. */
export function saveFile(fileName: string, data: Blob): void {
  const address = URL.createObjectURL(data);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  // Outside the page the browser sometimes forgets the name and saves "download".
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  // The download has its own hold on the data by then; a minute is plenty for the save dialog.
  setTimeout(() => {
    anchor.remove();
    URL.revokeObjectURL(address);
  }, 60_000);
}
