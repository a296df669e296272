import { existsSync } from 'node:fs';
import { findBrowser } from '#electron/loopback/find-browser.ts';
import { createHeadlessPdf } from '#electron/loopback/headless-pdf.ts';
import { nodePorts } from '#electron/office/node-ports.ts';
import { type Office, openOffice } from '#electron/office/open-office.ts';
import type { Ports } from '#electron/office/ports.ts';

/** The installed browser that can show the window and print, if any. */
export function installedBrowser() {
  return findBrowser(process.platform, process.env, existsSync);
}

/** Ports of a plain Node process: PDF is printed by the installed browser. */
export function browserPorts(): { ports: Ports; closePrinter(): Promise<void> } {
  const browser = installedBrowser();
  if (browser === null) return { ports: nodePorts(null), closePrinter: async () => {} };
  const printer = createHeadlessPdf({ browserPath: browser.path });
  return { ports: nodePorts((html) => printer.print(html)), closePrinter: () => printer.close() };
}

/** Opens the office of a folder in this process. Throws Refusal. */
export async function openHere(dataDir: string): Promise<Office> {
  const { ports, closePrinter } = browserPorts();
  const office = await openOffice({ dataDir, ports });
  return {
    ...office,
    close: async () => {
      await office.close();
      await closePrinter();
    },
  };
}
