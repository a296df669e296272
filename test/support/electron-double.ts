/**
 * Stands in for the `electron` module in every test (build/vitest.config.ts aliases it): outside Electron
 * the real one tries to download its binary. Each part implements what we use of the real type, so that a
 * change of Electron's interface is a type error here. Handlers are kept, to be called by tests.
 */
import { EventEmitter } from 'node:events';
import { PDFDocument } from '@cantoo/pdf-lib';
import type * as Electron from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;

class AppDouble
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'enableSandbox'
      | 'exit'
      | 'getPath'
      | 'getVersion'
      | 'isPackaged'
      | 'quit'
      | 'requestSingleInstanceLock'
      | 'setPath'
      | 'whenReady'
    >
{
  /** What was called, in order. */
  readonly calls: string[] = [];
  readonly paths: Record<string, string> = { appData: '/home/an/.config' };
  isPackaged = false;
  /** What `requestSingleInstanceLock` answers. */
  first = true;

  enableSandbox() {
    this.calls.push('enableSandbox');
  }
  getPath(name: string) {
    return this.paths[name] ?? '';
  }
  setPath(name: string, path: string) {
    this.calls.push(`setPath ${name}`);
    this.paths[name] = path;
  }
  getVersion() {
    return '0.0.0';
  }
  requestSingleInstanceLock() {
    this.calls.push('requestSingleInstanceLock');
    return this.first;
  }
  async whenReady() {
    this.calls.push('whenReady');
  }
  /** As Electron does: asks, and ends unless somebody holds it back. */
  quit() {
    this.calls.push('quit');
    const event = preventable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.calls.push('ended');
  }
  exit(code?: number) {
    this.calls.push(`exit ${code}`);
  }
}

class ProtocolDouble implements Pick<Electron.Protocol, 'handle' | 'registerSchemesAsPrivileged'> {
  readonly schemes: Electron.CustomScheme[][] = [];
  readonly handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]) {
    app.calls.push('registerSchemesAsPrivileged');
    this.schemes.push(schemes);
  }
  handle(scheme: string, handler: Handler) {
    if (this.handlers.has(scheme)) throw new Error(`scheme ${scheme} is handled already`);
    this.handlers.set(scheme, handler);
  }
}

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];

/** A session that keeps its handlers. */
export class SessionDouble
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler'
    >
{
  readonly protocol = new ProtocolDouble();
  onRequest: RequestHandler = null;
  onCheck: CheckHandler = null;
  onDevice: DeviceHandler = null;

  setPermissionRequestHandler(handler: RequestHandler) {
    this.onRequest = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler) {
    this.onCheck = handler;
  }
  setDevicePermissionHandler(handler: DeviceHandler) {
    this.onDevice = handler;
  }
}

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** The page of a window, with its guards. */
export class WebContentsDouble
  extends EventEmitter
  implements Pick<Electron.WebContents, 'executeJavaScript' | 'printToPDF' | 'setWindowOpenHandler'>
{
  openHandler: OpenHandler | undefined;
  readonly scripts: string[] = [];
  readonly prints: Electron.PrintToPDFOptions[] = [];
  /** What a page tells that asks for its fonts. */
  missingFonts = 0;

  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler;
  }
  async executeJavaScript(script: string) {
    this.scripts.push(script);
    return this.missingFonts;
  }
  async printToPDF(options: Electron.PrintToPDFOptions) {
    this.prints.push(options);
    const pdf = await PDFDocument.create();
    pdf.addPage();
    return Buffer.from(await pdf.save());
  }
}

class BrowserWindowDouble
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      'destroy' | 'focus' | 'isDestroyed' | 'isMinimized' | 'loadURL' | 'restore' | 'show'
    >
{
  static readonly all: BrowserWindowDouble[] = [];
  /** What loading a page does, for tests that fetch it or let it fail. */
  static onLoad: (url: string, window: BrowserWindowDouble) => Promise<void> = async () => undefined;

  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new WebContentsDouble();
  readonly calls: string[] = [];
  readonly loaded: string[] = [];
  minimized = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    BrowserWindowDouble.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.loaded.push(url);
    await BrowserWindowDouble.onLoad(url, this);
  }
  show() {
    this.calls.push('show');
  }
  focus() {
    this.calls.push('focus');
  }
  restore() {
    this.calls.push('restore');
    this.minimized = false;
  }
  destroy() {
    this.calls.push('destroy');
  }
  isMinimized() {
    return this.minimized;
  }
  isDestroyed() {
    return this.calls.includes('destroy');
  }
}

class SessionsDouble {
  readonly made = new Map<
    string,
    { session: SessionDouble; options: Electron.FromPartitionOptions | undefined }
  >();

  fromPartition(partition: string, options?: Electron.FromPartitionOptions) {
    const known = this.made.get(partition);
    if (known) return known.session;
    const made = new SessionDouble();
    this.made.set(partition, { session: made, options });
    app.emit('session-created', made);
    return made;
  }
}

type MenuTemplate = Electron.MenuItemConstructorOptions[];

class MenuDouble {
  current: MenuTemplate | undefined;

  buildFromTemplate(template: MenuTemplate) {
    return template;
  }
  setApplicationMenu(menu: MenuTemplate) {
    this.current = menu;
  }
}

class DialogDouble implements Pick<Electron.Dialog, 'showErrorBox'> {
  readonly boxes: { title: string; content: string }[] = [];

  showErrorBox(title: string, content: string) {
    this.boxes.push({ title, content });
  }
}

class ContextBridgeDouble implements Pick<Electron.ContextBridge, 'exposeInMainWorld'> {
  readonly exposed: Record<string, unknown> = {};

  exposeInMainWorld(key: string, value: unknown) {
    this.exposed[key] = value;
  }
}

/** An event that remembers whether it was held back. */
export function preventable<T extends object>(details?: T) {
  const event = {
    ...(details ?? ({} as T)),
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export let app = new AppDouble();
export let protocol = new ProtocolDouble();
export let session = new SessionsDouble();
export let dialog = new DialogDouble();
export let contextBridge = new ContextBridgeDouble();
export const BrowserWindow = BrowserWindowDouble;
export let Menu = new MenuDouble();

/** A fresh Electron, for the start of each test. Imports of the module see it: they are live bindings. */
export function resetElectron(): void {
  app = new AppDouble();
  protocol = new ProtocolDouble();
  session = new SessionsDouble();
  dialog = new DialogDouble();
  contextBridge = new ContextBridgeDouble();
  BrowserWindowDouble.all.length = 0;
  BrowserWindowDouble.onLoad = async () => undefined;
  Menu = new MenuDouble();
}
